package io.baton.slack.api;

import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.Refused;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether Slack accepts the bot's token, as its latest answers show.
public final class TokenState {
    /// Slack: the errors about the token itself. They end only when a person acts.
    static final Set<String> REFUSALS =
            Set.of(
                    "invalid_auth",
                    "not_authed",
                    "account_inactive",
                    "token_revoked",
                    "token_expired");

    private static final Logger LOG = LoggerFactory.getLogger(TokenState.class);

    /// This method is called with another token.
    private static final String APP_TOKENS_METHOD = "apps.connections.open";

    private static final String ACCEPTED = "";

    private final AtomicReference<String> refusal = new AtomicReference<>(ACCEPTED);

    /// Slack's error about the token; empty if it accepts the token.
    public Optional<String> refusal() {
        return Optional.of(refusal.get()).filter(code -> !code.equals(ACCEPTED));
    }

    /// Learns from a call that Slack answered. If Slack refused anything else, it accepted the
    /// token.
    void learn(String method, CallResult<?> callResult) {
        if (method.equals(APP_TOKENS_METHOD)) {
            return;
        }
        if (callResult instanceof Failed<?>(var code) && REFUSALS.contains(code)) {
            if (refusal.getAndSet(code).equals(ACCEPTED)) {
                LOG.error(
                        "Slack refuses the bot token ({}): install the app again and set"
                                + " SLACK_BOT_TOKEN. Posts wait until then",
                        code);
            }
        } else if (callResult instanceof Ok<?> || callResult instanceof Refused<?>) {
            if (!refusal.getAndSet(ACCEPTED).equals(ACCEPTED)) {
                LOG.info("Slack accepts the bot token again");
            }
        }
    }
}
