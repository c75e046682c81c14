package io.baton.firm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/// When the firm works; deadlines run only then.
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
                    "working hours need a day, and an end after the start");
        }
    }

    /// The moment at which so much working time has passed since `start`.
    ///
    /// Where the clocks change, an hour that does not exist is moved to the next that does, and of
    /// an hour that comes twice the first counts.
    public Instant after(Instant start, Duration work, ZoneId zone) {
        var left = work;
        var day = start.atZone(zone).toLocalDate();
        while (true) {
            if (days.contains(day.getDayOfWeek())) {
                var opens = later(at(day, from, zone), start);
                var closes = at(day, to, zone);
                var here = opens.isBefore(closes) ? Duration.between(opens, closes) : Duration.ZERO;
                if (left.compareTo(here) <= 0) {
                    return opens.plus(left);
                }
                left = left.minus(here);
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
