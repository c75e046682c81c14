package io.baton.teams.api;

import java.time.Duration;

/// Timeouts of calls to the Bot Connector.
///
/// @param beforeSending for each of what comes before a request is sent: the token, the connection
/// @param call for a whole call
public record ConnectorTimeouts(Duration beforeSending, Duration call) {

    public static ConnectorTimeouts of(Duration call) {
        return new ConnectorTimeouts(call.dividedBy(2), call);
    }

    /// Waits longer for the answer, but no longer than before until the request is sent.
    public ConnectorTimeouts withAnswerWithin(Duration longer) {
        return new ConnectorTimeouts(beforeSending, longer);
    }
}
