package io.baton.teams.fake;

import java.time.Duration;
import java.util.Map;

/// An error or a delay in place of the connector's normal answer.
public record ConnectorFault(int status, String code, Map<String, String> headers, Duration delay) {

    /// @param code the error code, or the whole body if it starts with a brace
    public static ConnectorFault of(int status, String code) {
        return new ConnectorFault(status, code, Map.of(), Duration.ZERO);
    }

    public static ConnectorFault limited(int seconds) {
        return new ConnectorFault(
                429, "TooManyRequests", Map.of("Retry-After", "" + seconds), Duration.ZERO);
    }

    /// The normal answer, but late.
    public static ConnectorFault late(Duration delay) {
        return new ConnectorFault(0, "", Map.of(), delay);
    }
}
