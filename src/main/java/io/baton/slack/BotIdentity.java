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

/// The bot's own ids (`auth.test`). Asks in the background until Slack answers, so Baton starts
/// even while Slack is down. Until then the door handles nothing.
final class BotIdentity {
    private static final Logger LOG = LoggerFactory.getLogger(BotIdentity.class);

    /// An accepted token is only checked every so many intervals.
    private static final int CHECKS = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    /// @param teamId id of the workspace, or of the organization if it's installed in all of them
    /// @param userId user id of the bot
    record Self(String teamId, String userId) {}

    private final SlackApi api;
    private final Backoff backoff;
    private final Duration checkInterval;
    private volatile @Nullable Self self;
    private volatile String lastResult = "not asked yet";

    BotIdentity(SlackApi api, Duration firstPause) {
        this.api = api;
        this.backoff = new Backoff(firstPause, LONGEST_PAUSE);
        this.checkInterval = firstPause.multipliedBy(12);
    }

    Optional<Self> self() {
        return Optional.ofNullable(self);
    }

    /// Result of the last request, for the health check.
    String lastResult() {
        return lastResult;
    }

    /// Asks until Slack names the ids; stops when the thread is interrupted.
    void fetchUntilKnown() {
        backoff.repeatUntil(this::asked);
    }

    /// Asks until Slack names the ids, then checks now and then whether Slack still accepts the
    /// token, more often while it doesn't. Stops when the thread is interrupted.
    void keepChecking() {
        fetchUntilKnown();
        for (int i = 1; Backoff.sleep(checkInterval); i++) {
            if (i % CHECKS == 0 || api.tokenState().refusal().isPresent()) {
                lastResult = api.call("auth.test", client -> client.authTest(r -> r)).brief();
            }
        }
    }

    private boolean asked() {
        var callResult = api.call("auth.test", client -> client.authTest(r -> r));
        lastResult = callResult.brief();
        if (callResult instanceof Ok<AuthTestResponse>(var answer)) {
            var team = team(answer);
            if (team == null || answer.getUserId() == null) {
                lastResult = "ok without the bot's ids";
                LOG.warn("auth.test returned no ids for the bot; trying again");
                return false;
            }
            self = new Self(team, answer.getUserId());
            LOG.info("connected to Slack as {} in team {}", answer.getUserId(), team);
            return true;
        }
        LOG.warn("auth.test failed ({}); trying again", lastResult);
        return false;
    }

    private static @Nullable String team(AuthTestResponse answer) {
        return answer.getTeamId() == null ? answer.getEnterpriseId() : answer.getTeamId();
    }
}
