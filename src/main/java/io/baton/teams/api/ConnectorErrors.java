package io.baton.teams.api;

import com.microsoft.bot.restclient.RestException;
import com.microsoft.bot.schema.ErrorResponse;
import io.baton.door.HttpTrouble;
import io.baton.door.RetryAfter;
import io.baton.outbox.Backoff;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Translates the connector's errors (Microsoft: "Rate limiting", "Status codes from bot
/// conversational APIs").
public final class ConnectorErrors {
    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(5);
    private static final Pattern SUB_CODE =
            Pattern.compile("subCode\\W{1,12}([A-Za-z0-9]{1,60})\\b");

    private static final String TOO_LARGE = "the message is too large for Teams";
    private static final String MALFORMED = "HTTP 400";
    private static final String NO_MEMBER = "MemberNotFoundInConversation";
    private static final String MISSING_MEMBER =
            "the person isn't in Teams any more (%s)".formatted(NO_MEMBER);

    private ConnectorErrors() {}

    /// Whether a refusal is about the message, so that a shorter one may be accepted. Teams answers
    /// 400 to a card that it can't show.
    public static boolean isAboutMessage(String refusal) {
        return refusal.equals(TOO_LARGE) || refusal.startsWith(MALFORMED);
    }

    /// Whether a person is gone, rather than the conversation.
    public static boolean isMissingMember(String gone) {
        return gone.equals(MISSING_MEMBER);
    }

    static <T> CallResult<T> toResult(RestException refusal) {
        int status = refusal.response().code();
        var code = code(refusal);
        if (status < 500 && code.equals(NO_MEMBER)) {
            return new Gone<>(MISSING_MEMBER);
        }
        return switch (status) {
            case 429 -> new RateLimited<>(wait(refusal.response().headers().get("Retry-After")));
            // The token may work later; Microsoft says to retry the others.
            case 401, 412, 502, 503, 504 -> new Failed<>(shown(status, code));
            case 403 -> new Gone<>(forbidden(code));
            case 404, 410 -> new Gone<>(missing(code));
            case 413 -> new Refused<>(TOO_LARGE);
            default ->
                    HttpTrouble.<T>of(status, shown(status, code))
                            .orElseGet(() -> new Refused<>(shown(status, code)));
        };
    }

    /// A little longer than requested, so that calls rejected together aren't retried together.
    private static Duration wait(@Nullable String retryAfter) {
        return Backoff.stretched(
                RetryAfter.read(retryAfter, DEFAULT_WAIT), RandomGenerator.getDefault());
    }

    private static String forbidden(String code) {
        return switch (code) {
            case "MessageWritesBlocked" ->
                    "Baton is blocked there, or was removed (MessageWritesBlocked)";
            case "" -> "Teams doesn't let Baton write there (HTTP 403)";
            default -> "Teams doesn't let Baton write there (%s)".formatted(code);
        };
    }

    private static String missing(String code) {
        return "the conversation no longer exists in Teams (%s)"
                .formatted(code.isEmpty() ? "HTTP 404" : code);
    }

    private static String shown(int status, String code) {
        return code.isEmpty() ? "HTTP " + status : "HTTP %d, %s".formatted(status, code);
    }

    /// Letters and digits only, because the code ends up in logs and messages.
    private static String code(RestException refusal) {
        var code =
                refusal.body() instanceof ErrorResponse body && body.getError() != null
                        ? body.getError().getCode()
                        : null;
        return code != null && code.matches("[A-Za-z0-9]{1,60}") ? code : subCode(refusal);
    }

    /// Teams, behind the connector, nests its JSON as a string inside the connector's.
    private static String subCode(RestException refusal) {
        var found = SUB_CODE.matcher(String.valueOf(refusal.getMessage()));
        return found.find() ? found.group(1) : "";
    }
}
