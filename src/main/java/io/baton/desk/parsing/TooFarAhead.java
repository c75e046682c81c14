package io.baton.desk.parsing;

import io.baton.desk.text.TimeFormat;
import java.time.LocalDate;

/// What to say about a day that is too far ahead for money.
public final class TooFarAhead {
    private TooFarAhead() {}

    /// @param last day that can be meant
    public static String of(LocalDate day, LocalDate last) {
        return "%s is too far ahead. Use a day until %s."
                .formatted(TimeFormat.day(day), TimeFormat.day(last));
    }

    /// The day, unless it's after the last one.
    public static ParseResult<LocalDate> check(LocalDate day, LocalDate last) {
        return day.isAfter(last) ? ParseResult.unclear(of(day, last)) : ParseResult.of(day);
    }
}
