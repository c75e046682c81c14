package io.baton.desk.parsing;

import io.baton.desk.text.TimeFormat;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words with the day when it happened: `$5,000 on 2026-11-03`, `$5,000 yesterday`.
///
/// @param before the words without the day
/// @param day the day as typed; null if none was
public record DatedWords(String before, @Nullable String day) {
    private static final Pattern ON =
            Pattern.compile(
                    "(?is)(?<before>.*?),?\\s+(?:on\\s+(?<day>.+)|(?<near>today|yesterday)[.! ]*)");

    public static DatedWords split(String words) {
        var parts = ON.matcher(words);
        return parts.matches()
                ? new DatedWords(
                        parts.group("before"),
                        parts.group("day") == null ? parts.group("near") : parts.group("day"))
                : new DatedWords(words, null);
    }

    /// The day, by default today. It can't be in the future.
    ///
    /// @param today the firm's current date
    public ParseResult<LocalDate> on(LocalDate today) {
        return day == null
                ? ParseResult.of(today)
                : DateParser.parse(day, today).flatMap(on -> onOrBefore(on, today));
    }

    private static ParseResult<LocalDate> onOrBefore(LocalDate on, LocalDate today) {
        return on.isAfter(today) ? ParseResult.unclear(inFuture(on)) : ParseResult.of(on);
    }

    /// What to say about a day that is still to come.
    public static String inFuture(LocalDate on) {
        return "%s is in the future.".formatted(TimeFormat.day(on));
    }
}
