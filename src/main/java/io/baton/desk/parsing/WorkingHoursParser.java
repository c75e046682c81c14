package io.baton.desk.parsing;

import io.baton.firm.WorkingHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads working hours: `mon-fri 9:00-17:00`, `mon,tue,thu 8:30-16:00`.
public final class WorkingHoursParser {
    private static final Pattern SHAPE =
            Pattern.compile("([a-z,-]+)\\s+(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");
    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private WorkingHoursParser() {}

    public static Optional<WorkingHours> parse(String words) {
        var match = SHAPE.matcher(words.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new WorkingHours(
                            days(match.group(1)),
                            time(match.group(2), match.group(3)),
                            time(match.group(4), match.group(5))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    /// A range may pass the end of the week: `sun-thu`.
    private static Set<DayOfWeek> days(String words) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var part : words.split(",")) {
            var ends = part.split("-", 2);
            var first = day(ends[0]);
            var last = ends.length == 2 ? day(ends[1]) : first;
            for (var day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        int at = DAYS.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(name);
        }
        return DayOfWeek.of(at + 1);
    }
}
