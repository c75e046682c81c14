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
/// @param inDoubt how many of them may follow an attempt that may have arrived
public record ReplyRetry(Backoff backoff, int retries, int inDoubt) {

    /// Retries three times, with pauses of at most 20 seconds, but not in doubt.
    public static ReplyRetry soon(Duration firstPause) {
        return new ReplyRetry(new Backoff(firstPause, Duration.ofSeconds(20)), 3, 0);
    }

    /// The same, but sends a reply once more if it may not have arrived: for a platform on which a
    /// duplicate does less harm than a missing reply.
    public ReplyRetry onceInDoubt() {
        return new ReplyRetry(backoff, retries, 1);
    }

    public <T> CallResult<T> call(Supplier<CallResult<T>> call) {
        var callResult = call.get();
        int doubts = doubt(callResult);
        for (int failures = 1;
                failures <= retries && doubts <= inDoubt && waited(callResult, failures);
                failures++) {
            callResult = call.get();
            doubts += doubt(callResult);
        }
        return callResult;
    }

    private static int doubt(CallResult<?> callResult) {
        return callResult instanceof Unknown ? 1 : 0;
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
            case Failed<?> _, Unknown<?> _ ->
                    Optional.of(backoff.pause(failures, RandomGenerator.getDefault()));
            case Ok<?> _, Refused<?> _, Gone<?> _ -> Optional.empty();
        };
    }
}
