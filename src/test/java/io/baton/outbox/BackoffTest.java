package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    private static Stream<Duration> pauses(Backoff backoff, int failures) {
        return IntStream.range(0, 200).mapToObj(seed -> backoff.pause(failures, new Random(seed)));
    }

    @Test
    void thePauseDoublesWithEachFailure() {
        assertThat(pauses(BACKOFF, 1)).allMatch(p -> p.toMillis() >= 500 && p.toMillis() <= 1_000);
        assertThat(pauses(BACKOFF, 2))
                .allMatch(p -> p.toMillis() >= 1_000 && p.toMillis() <= 2_000);
        assertThat(pauses(BACKOFF, 6))
                .allMatch(p -> p.toMillis() >= 16_000 && p.toMillis() <= 32_000);
    }

    @Test
    void pausesAreSpreadOut() {
        assertThat(pauses(BACKOFF, 4).distinct()).hasSizeGreaterThan(150);
    }

    @Test
    void noPauseIsLongerThanTheMaximum() {
        assertThat(pauses(BACKOFF, Integer.MAX_VALUE))
                .allMatch(p -> p.toSeconds() >= 30 && p.toSeconds() <= 60);
        var first = new Backoff(Duration.ofHours(1), Duration.ofSeconds(1));
        assertThat(pauses(first, 1)).allMatch(p -> p.toMillis() <= 1_000);
    }

    @Test
    void aZeroPauseStaysZero() {
        var none = new Backoff(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(pauses(none, Integer.MAX_VALUE)).containsOnly(Duration.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofMillis(-1), Duration.ZERO));
    }

    @Test
    void aRequestedWaitIsNeverShortened() {
        assertThat(
                        IntStream.range(0, 200)
                                .mapToObj(seed ->
                                        Backoff.stretched(Duration.ofSeconds(8), new Random(seed))))
                .allMatch(p -> p.toMillis() >= 8_000 && p.toMillis() < 10_250);
    }

    @Test
    void repeatUntilStopsAtTheFirstSuccess() {
        var tries = new ArrayList<Integer>();
        new Backoff(Duration.ZERO, Duration.ZERO)
                .repeatUntil(() -> {
                    tries.add(1);
                    return tries.size() == 3;
                });
        assertThat(tries).hasSize(3);
    }

    @Test
    void anInterruptStopsTheRepetitionAndStaysSet() {
        var tries = new ArrayList<Integer>();
        BACKOFF.repeatUntil(() -> {
            tries.add(1);
            Thread.currentThread().interrupt();
            return false;
        });
        assertThat(tries).hasSize(1);
        assertThat(Thread.interrupted()).isTrue();
    }
}
