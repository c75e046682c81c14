package io.baton.slack.api;

import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.util.Set;

/// Maps Slack's error codes to results. Source: the error tables of the Web API methods.
final class SlackErrors {
    /// Slack: "it's possible some aspect of the operation succeeded before the error was raised".
    private static final Set<String> MAYBE_DONE = Set.of("internal_error", "fatal_error");

    /// A later attempt can succeed: an administrator may fix the token, or the service may come
    /// back.
    private static final Set<String> TEMPORARY =
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
        if (MAYBE_DONE.contains(code)) {
            return new Unknown<>(code);
        }
        return TEMPORARY.contains(code) ? new Failed<>(code) : new Refused<>(code);
    }
}
