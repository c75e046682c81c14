package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.bot.connector.authentication.AppCredentials;
import io.baton.teams.api.CredentialState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// A token service that fails in every way the SDK knows, and then gives a token.
class CredentialCheckTest {

    private final AppCredentials credentials = mock();
    private final CredentialCheck check =
            new CredentialCheck(credentials, new CredentialState(), Duration.ofMillis(1));
    private final List<String> results = new ArrayList<>();
    private final List<Boolean> passed = new ArrayList<>();

    @Test
    void onlyATokenPassesTheCheck() {
        when(credentials.getToken())
                .thenReturn(failed())
                .thenAnswer(_ -> {
                    recordState();
                    throw new IllegalStateException("no authenticator");
                })
                .thenAnswer(_ -> {
                    recordState();
                    return CompletableFuture.completedFuture(null);
                })
                .thenAnswer(_ -> {
                    recordState();
                    return CompletableFuture.completedFuture("token");
                });

        check.checkUntilPassed();

        assertThat(results)
                .containsExactly(
                        "refused: MsalServiceException",
                        "refused: IllegalStateException",
                        "refused: no token");
        assertThat(passed).containsOnly(false);
        assertThat(check.passed()).isTrue();
        assertThat(check.lastResult()).isEqualTo("given");
    }

    private void recordState() {
        results.add(check.lastResult());
        passed.add(check.passed());
    }

    private static CompletableFuture<String> failed() {
        return CompletableFuture.failedFuture(
                new MsalServiceException("AADSTS7000215", "invalid_client"));
    }
}
