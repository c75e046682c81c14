package io.baton.door;

import io.baton.outbox.Backoff;
import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.Gone;
import io.baton.outbox.CallResult.Ok;
import io.baton.outbox.CallResult.RateLimited;
import io.baton.outbox.CallResult.Refused;
import io.baton.outbox.CallResult.Unknown;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Retries sending a reply, soon and only a few times. The reply is not stored in between, because
/// it may be private.
///
/// @param backoff pauses between attempts; no retry if the platform asks for a longer wait than the
///   longest pause
/// @param retries attempts after the first one
public record ReplyRetry(Backoff backoff, int retries) {

    /// Retries three times, with pauses of at most 20 seconds.
    public static ReplyRetry soon(Duration firstPause) {
        return new ReplyRetry(new Backoff(firstPause, Duration.ofSeconds(20)), 3);
    }

    public <T> CallResult<T> call(Supplier<CallResult<T>> call) {
        var callResult = call.get();
        for (int failures = 1; failures <= retries && waited(callResult, failures); failures++) {
            callResult = call.get();
        }
        return callResult;
    }

    /// @return whether to try again now
    private boolean waited(CallResult<?> callResult, int failures) {
        return wait(callResult, failures)
                .filter(wait -> wait.compareTo(backoff.longest()) <= 0)
                .map(Backoff::sleep)
                .orElse(false);
    }

    private Optional<Duration> wait(CallResult<?> callResult, int failures) {
        return switch (callResult) {
            case RateLimited<?>(var atLeast) -> Optional.of(atLeast);
            case Failed<?> _ -> Optional.of(backoff.pause(failures, RandomGenerator.getDefault()));
            case Ok<?> _, Unknown<?> _, Refused<?> _, Gone<?> _ -> Optional.empty();
        };
    }
}
