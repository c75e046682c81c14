package io.baton.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import io.baton.outbox.Backoff;
import io.baton.teams.api.CredentialState;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks that Microsoft accepts the bot's credentials. Requests a token in the background until
/// one comes, so that a wrong secret shows up before anyone waits for an answer.
final class CredentialCheck {
    private static final Logger LOG = LoggerFactory.getLogger(CredentialCheck.class);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(60);
    private static final long TIMEOUT_SECONDS = 20;

    private final @Nullable AppCredentials credentials;
    private final CredentialState credentialState;
    private final Backoff backoff;
    private final Duration recheck;
    private volatile boolean passed;
    private volatile String lastResult = "not asked yet";

    /// @param credentials null in local mode
    CredentialCheck(
            @Nullable AppCredentials credentials,
            CredentialState credentialState,
            Duration firstPause) {
        this.credentials = credentials;
        this.credentialState = credentialState;
        this.backoff = new Backoff(firstPause, MAX_PAUSE);
        this.recheck = firstPause.multipliedBy(12);
    }

    boolean passed() {
        return passed;
    }

    String lastResult() {
        return lastResult;
    }

    /// Requests a token until one comes or the thread is interrupted.
    void checkUntilPassed() {
        if (credentials == null) {
            passed = true;
            lastResult = "none needed: local";
            return;
        }
        backoff.repeatUntil(() -> requestToken(credentials));
    }

    /// Requests a token until one comes, and then again while Microsoft refuses the credentials, so
    /// that their repair shows without any traffic. Stops when the thread is interrupted.
    void keepChecking() {
        checkUntilPassed();
        while (credentials != null && Backoff.sleep(recheck)) {
            if (credentialState.refusal().isPresent()) {
                var _ = requestToken(credentials);
            }
        }
    }

    private boolean requestToken(AppCredentials appCredentials) {
        try {
            var token = appCredentials.getToken().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            if (token == null) {
                lastResult = "refused: no token";
                LOG.warn("Microsoft answered without a token, will retry");
                return false;
            }
            lastResult = "given";
            if (!passed) {
                LOG.info("Microsoft accepted the credentials of bot {}", appCredentials.getAppId());
            }
            passed = true;
            credentialState.tokenGiven();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            lastResult = "refused: " + cause.getClass().getSimpleName();
            credentialState.noToken(e);
            if (credentialState.refusal().isEmpty()) {
                LOG.warn("No token from Microsoft, will retry: {}", cause.getMessage());
            }
        }
        return passed;
    }
}
