package io.baton.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import io.baton.outbox.Backoff;
import io.baton.outbox.CallResult.Ok;
import io.baton.slack.api.SlackApi;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who the bot is, as Slack says (`auth.test`): asked in the background until it is known, so that
/// Baton starts while Slack is down. Until then the door hears nothing.
final class BotIdentity {
    private static final Logger LOG = LoggerFactory.getLogger(BotIdentity.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    /// @param teamId the workspace
    /// @param userId the bot as a person of the workspace
    record Self(String teamId, String userId) {}

    private final SlackApi api;
    private final Backoff backoff;
    private volatile @Nullable Self self;
    private volatile String lastResult = "not asked yet";

    BotIdentity(SlackApi api, Duration firstPause) {
        this.api = api;
        this.backoff = new Backoff(firstPause, LONGEST_PAUSE);
    }

    Optional<Self> self() {
        return Optional.ofNullable(self);
    }

    /// What became of the last question, for people who look after Baton.
    String lastResult() {
        return lastResult;
    }

    /// Asks until Slack answers well; ends early when the thread is interrupted.
    void fetchUntilKnown() {
        backoff.repeatUntil(this::asked);
    }

    private boolean asked() {
        var callResult = api.call("auth.test", client -> client.authTest(r -> r));
        lastResult = callResult.brief();
        if (callResult instanceof Ok<AuthTestResponse>(var answer)) {
            if (answer.getTeamId() == null || answer.getUserId() == null) {
                lastResult = "ok without the bot's ids";
                LOG.warn("Slack answered without the bot's ids; asking again");
                return false;
            }
            self = new Self(answer.getTeamId(), answer.getUserId());
            LOG.info(
                    "Slack knows the bot as {} in team {}", answer.getUserId(), answer.getTeamId());
            return true;
        }
        LOG.warn("Slack did not say who the bot is ({}); asking again", lastResult);
        return false;
    }
}
