package io.baton.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import io.baton.outbox.Backoff;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether Microsoft knows the bot: its first token is asked for in the background until one comes,
/// so that a wrong secret shows before somebody waits for an answer.
final class CredentialCheck {
    private static final Logger LOG = LoggerFactory.getLogger(CredentialCheck.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final long PATIENCE_SECONDS = 20;

    private final @Nullable AppCredentials credentials;
    private final Backoff backoff;
    private volatile boolean passed;
    private volatile String lastResult = "not asked yet";

    /// @param credentials null in local mode
    CredentialCheck(@Nullable AppCredentials credentials, Duration firstPause) {
        this.credentials = credentials;
        this.backoff = new Backoff(firstPause, LONGEST_PAUSE);
    }

    boolean passed() {
        return passed;
    }

    String lastResult() {
        return lastResult;
    }

    /// Asks until a token comes; ends early when the thread is interrupted.
    void checkUntilPassed() {
        if (credentials == null) {
            passed = true;
            lastResult = "none needed: local";
            return;
        }
        backoff.repeatUntil(() -> asked(credentials));
    }

    private boolean asked(AppCredentials from) {
        try {
            var token = from.getToken().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (token == null) {
                lastResult = "refused: no token";
                LOG.warn("Microsoft answered without a token; asking again");
                return false;
            }
            lastResult = "given";
            passed = true;
            LOG.info("Microsoft knows the bot {}", from.getAppId());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            lastResult = "refused: " + cause.getClass().getSimpleName();
            LOG.warn("Microsoft gave the bot no token ({}); asking again", cause.getMessage());
        }
        return passed;
    }
}
