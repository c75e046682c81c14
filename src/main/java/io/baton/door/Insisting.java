package io.baton.door;

import io.baton.outbox.Outcome;
import io.baton.outbox.Outcome.Limited;
import io.baton.outbox.Outcome.NotSent;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Says an answer again for which Teams had no time. It is kept nowhere meanwhile, as it may hold
/// what nobody else is to read; so it is said again soon, and a few times only.
///
/// @param pause before the second attempt; doubles with each further one
public record Insisting(Duration pause) {
    private static final int TIMES = 3;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    public <T> Outcome<T> say(Supplier<Outcome<T>> call) {
        var outcome = call.get();
        for (int i = 0; i < TIMES && waited(outcome, i); i++) {
            outcome = call.get();
        }
        return outcome;
    }

    /// @return whether it makes sense to try again now
    private boolean waited(Outcome<?> outcome, int failures) {
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

    private Optional<Duration> wait(Outcome<?> outcome, int failures) {
        return switch (outcome) {
            case Limited<?>(var atLeast) -> Optional.of(atLeast);
            case NotSent<?> _ -> Optional.of(jittered(pause.multipliedBy(1L << failures)));
            case Outcome.Ok<?> _, Outcome.Unsure<?> _, Outcome.Refused<?> _, Outcome.Gone<?> _ ->
                    Optional.empty();
        };
    }

    private static Duration jittered(Duration most) {
        long millis = most.toMillis();
        return Duration.ofMillis(millis - RandomGenerator.getDefault().nextLong(millis / 2 + 1));
    }
}
