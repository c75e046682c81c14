package io.baton.teams.api;

import com.microsoft.bot.restclient.retry.RetryStrategy;
import okhttp3.Response;

/// The courier decides when to try again, not the SDK.
final class NoRetries extends RetryStrategy {
    NoRetries() {
        super("never", false);
    }

    @Override
    public boolean shouldRetry(int retryCount, Response response) {
        return false;
    }
}
