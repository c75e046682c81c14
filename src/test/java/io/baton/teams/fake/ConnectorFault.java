package io.baton.teams.fake;

import java.time.Duration;
import java.util.Map;

/// An answer that the connector gives in place of the right one.
public record ConnectorFault(int status, String code, Map<String, String> headers, Duration delay) {

    /// @param code as the connector writes its own, or the whole body where it starts with a brace
    public static ConnectorFault of(int status, String code) {
        return new ConnectorFault(status, code, Map.of(), Duration.ZERO);
    }

    public static ConnectorFault limited(int seconds) {
        return new ConnectorFault(
                429, "TooManyRequests", Map.of("Retry-After", "" + seconds), Duration.ZERO);
    }

    /// The right answer, but late.
    public static ConnectorFault late(Duration delay) {
        return new ConnectorFault(0, "", Map.of(), delay);
    }
}
