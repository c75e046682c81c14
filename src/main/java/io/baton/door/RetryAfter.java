package io.baton.door;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long a platform asks to wait (`Retry-After`).
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofHours(1);

    /// More than the longest in any case.
    private static final int MANY_DIGITS = 9;

    private RetryAfter() {}

    /// @param header in seconds
    /// @param usual for a header that is missing or anything else, such as a date
    /// @return at most an hour
    public static Duration read(@Nullable String header, Duration usual) {
        var seconds = header == null ? "" : header.strip();
        if (!seconds.matches("\\d+")) {
            return usual;
        }
        if (seconds.length() > MANY_DIGITS) {
            return LONGEST;
        }
        var asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
