package io.baton.slack.api;

import com.slack.api.methods.SlackFilesUploadV2Exception;
import io.baton.door.HttpTrouble;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Maps Slack's errors to results. Source: the error tables of the Web API methods.
public final class SlackErrors {
    /// Slack: "it's possible some aspect of the operation succeeded before the error was raised".
    private static final Set<String> MAYBE_DONE = Set.of("internal_error", "fatal_error");

    private static final Set<String> RATE_LIMITED = Set.of("ratelimited", "rate_limited");

    /// A later attempt can succeed: the service may come back, a migration ends, or an
    /// administrator allows posting again.
    private static final Set<String> TEMPORARY =
            Set.of(
                    "service_unavailable",
                    "request_timeout",
                    "team_added_to_org",
                    "org_login_required",
                    "external_channel_migrating",
                    "message_limit_exceeded",
                    "ekm_access_denied");

    /// The message is at fault, not the place: its blocks, its length, its metadata.
    private static final Set<String> MESSAGE =
            Set.of(
                    "msg_blocks_too_long",
                    "msg_too_long",
                    "invalid_blocks",
                    "invalid_blocks_format",
                    "block_mismatch",
                    "invalid_attachments",
                    "too_many_attachments",
                    "no_text",
                    "invalid_arguments",
                    "HTTP 413");

    private static final String HTTP = "HTTP ";

    private final MethodLimits limits;

    SlackErrors(MethodLimits limits) {
        this.limits = limits;
    }

    /// Whether a refusal is about the message, so that a shorter one may be accepted.
    public static boolean isAboutMessage(String refusal) {
        return MESSAGE.contains(refusal);
    }

    /// Whether Slack itself refused the call. Its API says so in JSON; another HTTP status comes
    /// from something in between.
    public static boolean isFromSlack(CallResult<?> result) {
        return result instanceof Refused<?>(var why) && !why.startsWith(HTTP);
    }

    /// @param code Slack's error code, if it gave one
    <T> CallResult<T> code(String method, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return new Unknown<>("neither ok nor an error");
        }
        if (RATE_LIMITED.contains(code)) {
            return limits.limited(method, null);
        }
        if (MAYBE_DONE.contains(code)) {
            return new Unknown<>(code);
        }
        boolean temporary = TEMPORARY.contains(code) || TokenState.REFUSALS.contains(code);
        return temporary ? new Failed<>(code) : new Refused<>(code);
    }

    <T> CallResult<T> status(String method, int status, @Nullable String retryAfter) {
        if (status == 429) {
            return limits.limited(method, retryAfter);
        }
        return HttpTrouble.<T>of(status).orElseGet(() -> new Refused<>(HTTP + status));
    }

    <T> CallResult<T> inUpload(String method, SlackFilesUploadV2Exception e) {
        var failure = UploadFailure.of(e);
        return failure.error() == null
                ? status(method, failure.status(), null)
                : code(method, failure.error());
    }
}
