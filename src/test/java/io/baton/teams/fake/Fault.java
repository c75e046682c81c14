package io.baton.teams.fake;

import java.time.Duration;
import java.util.Map;

/// An answer that the connector gives in place of the right one.
public record Fault(int status, String code, Map<String, String> headers, Duration delay) {

    /// @param code as the connector writes its own, or the whole body where it starts with a brace
    public static Fault of(int status, String code) {
        return new Fault(status, code, Map.of(), Duration.ZERO);
    }

    public static Fault limited(int seconds) {
        return new Fault(
                429, "TooManyRequests", Map.of("Retry-After", "" + seconds), Duration.ZERO);
    }

    /// The right answer, but late.
    public static Fault late(Duration delay) {
        return new Fault(0, "", Map.of(), delay);
    }
}
