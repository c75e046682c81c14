package io.baton.firm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// When the firm works. Deadlines run only during these hours.
///
/// @param to after `from`, on the same day
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    public static final WorkingHours USUAL =
            new WorkingHours(
                    Set.of(
                            DayOfWeek.MONDAY,
                            DayOfWeek.TUESDAY,
                            DayOfWeek.WEDNESDAY,
                            DayOfWeek.THURSDAY,
                            DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0));

    public WorkingHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "working hours need at least one day, and an end after the start");
        }
    }

    /// The time when this much working time has passed since `start`.
    ///
    /// A time skipped by daylight saving moves after the gap; of a repeated time the first counts.
    public Instant after(Instant start, Duration work, ZoneId zone) {
        var remaining = work;
        var day = start.atZone(zone).toLocalDate();
        while (true) {
            if (days.contains(day.getDayOfWeek())) {
                var opens = later(at(day, from, zone), start);
                var closes = at(day, to, zone);
                var available =
                        opens.isBefore(closes) ? Duration.between(opens, closes) : Duration.ZERO;
                if (remaining.compareTo(available) <= 0) {
                    return opens.plus(remaining);
                }
                remaining = remaining.minus(available);
            }
            day = day.plusDays(1);
        }
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
