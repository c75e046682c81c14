package io.baton.desk.digest;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.digest.Schedule;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads weekly times: `mondays 9:00`, `monday 9`, `every fri at 16:30`, `9am mon`.
final class ScheduleParser {
    static final Schedule DEFAULT = new Schedule(DayOfWeek.MONDAY, LocalTime.of(9, 0));

    private static final String DAY = "(?:every |on )?(?<day>[a-z]{3,10})";
    private static final String TIME =
            "(?:at )?(?<time>noon|(?<hour>[0-9]{1,2})(?:[:.h](?<minute>[0-9]{2}))?"
                    + " ?(?<amOrPm>am|pm|a\\.m\\.|p\\.m\\.)?)";
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + "\\.?,? " + TIME);
    private static final Pattern TIME_FIRST = Pattern.compile(TIME + ",? " + DAY);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private ScheduleParser() {}

    static ParseResult<Schedule> parse(String words) {
        var line = CleanText.oneLine(words).toLowerCase(Locale.ROOT);
        for (var shape : new Pattern[] {DAY_FIRST, TIME_FIRST}) {
            var parts = shape.matcher(line);
            if (parts.matches()) {
                var day = day(parts.group("day"));
                var time = time(parts);
                if (day.isPresent() && time.isPresent()) {
                    return ParseResult.of(new Schedule(day.get(), time.get()));
                }
            }
        }
        return ParseResult.unclear(
                Quote.of(words)
                        + " isn't a weekday with a time. Write it like mondays 9:00 or fri 16:30.");
    }

    /// `Mondays at 09:00`
    static String format(Schedule schedule) {
        var day = schedule.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day + "s at " + CLOCK.format(schedule.time());
    }

    /// By English name or at least its first three letters, singular or plural.
    private static Optional<DayOfWeek> day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> matches(day, word) || matches(day, word.replaceFirst("s$", "")))
                .findFirst();
    }

    private static boolean matches(DayOfWeek day, String word) {
        return word.length() >= 3
                && day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(word);
    }

    private static Optional<LocalTime> time(Matcher parts) {
        if (parts.group("time").equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        var hour = Integer.parseInt(parts.group("hour"));
        var minutes = parts.group("minute");
        var minute = minutes == null ? 0 : Integer.parseInt(minutes);
        var amOrPm = parts.group("amOrPm");
        if (minute > 59 || hour > 23 || (amOrPm != null && (hour < 1 || hour > 12))) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(amOrPm == null ? hour : to24Hours(hour, amOrPm), minute));
    }

    /// 12am is midnight, 12pm is noon.
    private static int to24Hours(int hour, String amOrPm) {
        return hour % 12 + (amOrPm.startsWith("p") ? 12 : 0);
    }
}
