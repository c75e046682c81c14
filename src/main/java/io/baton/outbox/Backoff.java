package io.baton.outbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Exponential backoff with jitter, so that what failed together does not come back together.
///
/// @param first the pause after the first failure; doubles with each further one
/// @param longest the bound of that
public record Backoff(Duration first, Duration longest) {

    public Backoff {
        if (first.isNegative() || longest.isNegative()) {
            throw new IllegalArgumentException("a pause cannot be negative");
        }
    }

    /// Between half the pause and the whole of it.
    ///
    /// @param failures so far, at least 1
    public Duration pause(int failures, RandomGenerator random) {
        var pause = first;
        for (int i = 1; i < failures && !pause.isZero() && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return shortened(pause.compareTo(longest) > 0 ? longest : pause, random);
    }

    /// Between half of it and the whole: for a pause that may be shorter.
    static Duration shortened(Duration whole, RandomGenerator random) {
        long millis = whole.toMillis();
        return Duration.ofMillis(millis - random.nextLong(millis / 2 + 1));
    }

    /// Between the whole and a quarter more: for a wait that was asked for.
    public static Duration stretched(Duration least, RandomGenerator random) {
        long millis = least.toMillis();
        return Duration.ofMillis(millis + random.nextLong(millis / 4 + 250));
    }

    /// Tries again until it succeeds or the thread is interrupted; the interrupt stays set.
    public void repeatUntil(BooleanSupplier succeeded) {
        var random = RandomGenerator.getDefault();
        for (int failures = 1; !succeeded.getAsBoolean(); failures++) {
            if (!sleep(pause(failures, random))) {
                return;
            }
        }
    }

    /// @return false if interrupted; the interrupt stays set
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
