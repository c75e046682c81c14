package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Duration USUAL = Duration.ofSeconds(30);

    @Test
    void readsSeconds() {
        assertThat(RetryAfter.read("7", USUAL)).isEqualTo(Duration.ofSeconds(7));
        assertThat(RetryAfter.read(" 120 ", USUAL)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("0", USUAL)).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "-99999999999",
                "1.5",
                "soon",
                "Wed, 21 Oct 2026 07:28:00 GMT"
            })
    void anythingElseMeansTheUsualWait(String header) {
        assertThat(RetryAfter.read(header, USUAL)).isEqualTo(USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3601",
                "999999999",
                "9999999999",
                "9223372036854775807",
                "99999999999999999999"
            })
    void aLongWaitIsCutToAnHour(String header) {
        assertThat(RetryAfter.read(header, USUAL)).isEqualTo(Duration.ofHours(1));
    }
}
