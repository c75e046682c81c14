package io.baton.door;

import io.baton.outbox.CallResult;
import java.util.Optional;

/// HTTP statuses that say nothing about the request: a network or a server in trouble. They never
/// refuse a post.
public final class HttpTrouble {
    private HttpTrouble() {}

    /// @return empty if the platform has judged the request
    public static <T> Optional<CallResult<T>> of(int status) {
        return of(status, "HTTP " + status);
    }

    /// @param why the status, and what else the platform says
    /// @return empty if the platform has judged the request
    public static <T> Optional<CallResult<T>> of(int status, String why) {
        return switch (status) {
            // A proxy wants a password; the request went to the wrong server.
            case 407, 421 -> Optional.of(new CallResult.Failed<>(why));
            // Request timeout, too early: they ask for the same request again.
            case 408, 425 -> Optional.of(new CallResult.Unknown<>(why));
            default -> unlessJudged(status, why);
        };
    }

    private static <T> Optional<CallResult<T>> unlessJudged(int status, String why) {
        if (status >= 500) {
            // A failed server may have acted already: a gateway's 502 doesn't tell.
            return Optional.of(new CallResult.Unknown<>(why));
        }
        // Neither platform redirects an API call. A proxy or a sign-in page of the network does.
        return status < 200 || (status >= 300 && status < 400)
                ? Optional.of(new CallResult.Failed<>(why))
                : Optional.empty();
    }
}
