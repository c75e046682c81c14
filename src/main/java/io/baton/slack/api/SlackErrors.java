package io.baton.slack.api;

import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.util.Set;

/// What Slack means by an error code. Source: the error tables of the Web API's methods.
final class SlackErrors {
    /// Slack: "it's possible some aspect of the operation succeeded before the error was raised".
    private static final Set<String> HALF_DONE = Set.of("internal_error", "fatal_error");

    /// The token may be mended, the service may come back: a later attempt can succeed.
    private static final Set<String> PASSING =
            Set.of(
                    "service_unavailable",
                    "request_timeout",
                    "team_added_to_org",
                    "org_login_required",
                    "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired");

    private SlackErrors() {}

    static <T> CallResult<T> toResult(String code) {
        if (HALF_DONE.contains(code)) {
            return new Unknown<>(code);
        }
        return PASSING.contains(code) ? new Failed<>(code) : new Refused<>(code);
    }
}
