package io.baton.door;

import io.baton.outbox.CallResult;
import io.baton.outbox.CallResult.Failed;
import io.baton.outbox.CallResult.RateLimited;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Says an answer again for which Teams had no time. It is kept nowhere meanwhile, as it may hold
/// what nobody else is to read; so it is said again soon, and a few times only.
///
/// @param pause before the second attempt; doubles with each further one
public record CallRetry(Duration firstPause) {
    private static final int TIMES = 3;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    public <T> CallResult<T> call(Supplier<CallResult<T>> call) {
        var outcome = call.get();
        for (int i = 0; i < TIMES && waited(outcome, i); i++) {
            outcome = call.get();
        }
        return outcome;
    }

    /// @return whether it makes sense to try again now
    private boolean waited(CallResult<?> outcome, int failures) {
        var wait = wait(outcome, failures).filter(each -> each.compareTo(LONGEST) <= 0);
        if (wait.isEmpty()) {
            return false;
        }
        try {
            Thread.sleep(wait.get());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Duration> wait(CallResult<?> outcome, int failures) {
        return switch (outcome) {
            case RateLimited<?>(var atLeast) -> Optional.of(atLeast);
            case Failed<?> _ -> Optional.of(jittered(firstPause.multipliedBy(1L << failures)));
            case CallResult.Ok<?> _,
                    CallResult.Unknown<?> _,
                    CallResult.Refused<?> _,
                    CallResult.Gone<?> _ ->
                    Optional.empty();
        };
    }

    private static Duration jittered(Duration most) {
        long millis = most.toMillis();
        return Duration.ofMillis(millis - RandomGenerator.getDefault().nextLong(millis / 2 + 1));
    }
}
