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

    private static Stream<Duration> questions(int unconfirmed) {
        return Stream.iterate(0, n -> n + 1)
                .limit(200)
                .map(seed -> RetryPolicy.DEFAULT.nextQuestion(unconfirmed, NOW, new Random(seed)))
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
        assertThat(questions(1))
                .allMatch(pause -> pause.toMillis() >= 2_000 && pause.toMillis() <= 4_000);
    }

    @Test
    void thePlatformIsAskedAgainWithinHalfAMinute() {
        for (var unconfirmed : new int[] {2, 3, 5, 90}) {
            assertThat(questions(unconfirmed))
                    .allMatch(pause -> pause.toSeconds() >= 15 && pause.toSeconds() <= 30);
        }
    }

    @Test
    void aMessageThatStaysUnconfirmedIsSentAgainLessAndLessOften() {
        var policy = RetryPolicy.DEFAULT;
        assertThat(policy.resendPause(1)).isZero();
        assertThat(policy.resendPause(3)).isZero();
        assertThat(policy.resendPause(4)).isEqualTo(Duration.ofSeconds(150));
        assertThat(policy.resendPause(5)).isEqualTo(Duration.ofSeconds(750));
        assertThat(policy.resendPause(90)).isBetween(Duration.ofHours(24), Duration.ofHours(27));
    }
}
