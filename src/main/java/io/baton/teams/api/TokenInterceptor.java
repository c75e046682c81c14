package io.baton.teams.api;

import com.microsoft.bot.connector.authentication.AppCredentials;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Interceptor;
import okhttp3.Response;

/// Adds the bot's token to each call. The SDK's own interceptor has no timeout and sends `Bearer
/// null` without a token; with this one, the call fails before anything is sent. Learns from the
/// answers whether Microsoft accepts the credentials.
final class TokenInterceptor implements Interceptor {
    private final AppCredentials credentials;
    private final CredentialState state;
    private final Duration timeout;

    TokenInterceptor(AppCredentials credentials, CredentialState state, Duration timeout) {
        this.credentials = credentials;
        this.state = state;
        this.timeout = timeout;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response =
                chain.proceed(
                        chain.request()
                                .newBuilder()
                                .header("Authorization", "Bearer " + token())
                                .build());
        state.answered(response.code());
        return response;
    }

    private String token() throws IOException {
        try {
            var token = credentials.getToken().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (token == null) {
                throw new IOException("Microsoft gave the bot no token");
            }
            state.tokenGiven();
            return token;
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            state.noToken(e);
            throw new IOException("Microsoft gave the bot no token", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a token");
        }
    }
}
