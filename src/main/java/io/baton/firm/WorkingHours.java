package io.baton.firm;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// When the firm works. Deadlines run only during these hours.
///
/// @param to after `from`, on the same day
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    private static final int MOST_DAYS = 60;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

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
    ///
    /// @param free other days without work, only some of all days
    public Instant after(Instant start, Duration work, ZoneId zone, Predicate<LocalDate> free) {
        var remaining = work;
        var day = start.atZone(zone).toLocalDate();
        while (true) {
            if (days.contains(day.getDayOfWeek()) && !free.test(day)) {
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

    /// The working time between a moment and the end of a day; zero if the day is over. Days beyond
    /// the next sixty make no difference to anyone who waits.
    ///
    /// @param free as in [#after]
    Duration until(LocalDate last, Instant from, ZoneId zone, Predicate<LocalDate> free) {
        var left = Duration.ZERO;
        var first = from.atZone(zone).toLocalDate();
        for (var day = first;
                !day.isAfter(last) && day.isBefore(first.plusDays(MOST_DAYS));
                day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek()) && !free.test(day)) {
                var opens = later(at(day, this.from, zone), from);
                var closes = at(day, to, zone);
                if (opens.isBefore(closes)) {
                    left = left.plus(Duration.between(opens, closes));
                }
            }
        }
        return left;
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// `Mon-Fri 9:00-17:00`, `Mon,Tue,Thu 8:30-16:00`
    @Override
    public String toString() {
        return "%s %s-%s".formatted(dayNames(), CLOCK.format(from), CLOCK.format(to));
    }

    /// Three or more days in a row are a range.
    private String dayNames() {
        var parts = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            boolean starts = days.contains(day) && (day == MONDAY || !days.contains(day.minus(1)));
            if (starts) {
                var last = day;
                while (last != SUNDAY && days.contains(last.plus(1))) {
                    last = last.plus(1);
                }
                parts.add(range(day, last));
            }
        }
        return String.join(",", parts);
    }

    private static String range(DayOfWeek first, DayOfWeek last) {
        return first == last
                ? name(first)
                : name(first) + (last == first.plus(1) ? "," : "-") + name(last);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
