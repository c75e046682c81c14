package io.baton.outbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Exponential backoff with jitter, so that calls that failed together aren't retried together.
///
/// @param first the pause after the first failure; doubles with each further failure
/// @param longest the upper bound
public record Backoff(Duration first, Duration longest) {

    public Backoff {
        if (first.isNegative() || longest.isNegative()) {
            throw new IllegalArgumentException("a pause cannot be negative");
        }
    }

    /// A random time between half the pause and the full pause.
    ///
    /// @param failures so far, at least 1
    public Duration pause(int failures, RandomGenerator random) {
        var pause = first;
        for (int i = 1; i < failures && !pause.isZero() && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return shortened(pause.compareTo(longest) > 0 ? longest : pause, random);
    }

    /// A random time between half and all of `whole`. For pauses that may be shorter.
    static Duration shortened(Duration whole, RandomGenerator random) {
        long millis = whole.toMillis();
        return Duration.ofMillis(millis - random.nextLong(millis / 2 + 1));
    }

    /// A random time between `least` and a quarter more. For waits that a platform asked for.
    public static Duration stretched(Duration least, RandomGenerator random) {
        long millis = least.toMillis();
        return Duration.ofMillis(millis + random.nextLong(millis / 4 + 250));
    }

    /// Repeats the attempt until it succeeds or the thread is interrupted. The interrupt flag stays
    /// set.
    public void repeatUntil(BooleanSupplier succeeded) {
        var random = RandomGenerator.getDefault();
        for (int failures = 1; !succeeded.getAsBoolean(); failures++) {
            if (!sleep(pause(failures, random))) {
                return;
            }
        }
    }

    /// @return false if interrupted; the interrupt flag stays set
    public static boolean sleep(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
