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

/// Repeats a call for which the platform had no time, soon and a few times only: for an answer that
/// is kept nowhere meanwhile, as it may hold what nobody else is to read.
///
/// @param backoff where the platform asks for a wait beyond the longest pause, it is not repeated
/// @param retries after the first call
public record CallRetry(Backoff backoff, int retries) {

    /// Three times, and never later than 20 seconds after the last.
    public static CallRetry soon(Duration firstPause) {
        return new CallRetry(new Backoff(firstPause, Duration.ofSeconds(20)), 3);
    }

    public <T> CallResult<T> call(Supplier<CallResult<T>> call) {
        var callResult = call.get();
        for (int failures = 1; failures <= retries && waited(callResult, failures); failures++) {
            callResult = call.get();
        }
        return callResult;
    }

    /// @return whether it makes sense to try again now
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
