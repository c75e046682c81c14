package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static Stream<Duration> pauses(int failures) {
        return Stream.iterate(0, n -> n + 1)
                .limit(200)
                .map(seed -> RetryPolicy.DEFAULT.nextAttempt(failures, NOW, new Random(seed)))
                .map(next -> Duration.between(NOW, next));
    }

    private static Stream<Duration> resendPauses(int unconfirmed) {
        return Stream.iterate(0, n -> n + 1)
                .limit(200)
                .map(seed -> RetryPolicy.DEFAULT.nextResend(unconfirmed, NOW, new Random(seed)))
                .map(next -> Duration.between(NOW, next));
    }

    @Test
    void retriesAreSpreadOut() {
        assertThat(pauses(4).distinct()).hasSizeGreaterThan(150);
        assertThat(pauses(4))
                .allMatch(pause -> pause.toMillis() >= 4_000 && pause.toMillis() <= 8_000);
        assertThat(pauses(40)).allMatch(pause -> pause.toSeconds() <= 30);
    }

    @Test
    void anUnconfirmedMessageIsFollowedUpWithinSeconds() {
        assertThat(resendPauses(1))
                .allMatch(pause -> pause.toMillis() >= 2_000 && pause.toMillis() <= 4_000);
    }

    @Test
    void aMessageThatStaysUnconfirmedWaitsOutAnOutage() {
        assertThat(resendPauses(2))
                .allMatch(pause -> pause.toSeconds() >= 15 && pause.toSeconds() <= 30);
        assertThat(resendPauses(3))
                .allMatch(pause -> pause.toSeconds() >= 75 && pause.toSeconds() <= 150);
        assertThat(resendPauses(90)).allMatch(pause -> pause.toHours() <= 27);
    }
}
