package io.baton.door;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The wait that a platform asks for (`Retry-After`).
public final class RetryAfter {
    private static final Duration LONGEST = Duration.ofHours(1);

    /// A number with more digits is above [#LONGEST].
    private static final int MANY_DIGITS = 9;

    private RetryAfter() {}

    /// @param header value in seconds
    /// @param usual wait if the header is missing or is no number, such as a date
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
