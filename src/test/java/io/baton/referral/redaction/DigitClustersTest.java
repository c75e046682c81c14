package io.baton.referral.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitClustersTest {
    private static final String WORDS =
            "so they asked us what we would do about it and when ".repeat(40);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call me on 020 7946 0330 after lunch",
                "mobile: O7700 9OO 123",
                "+44 (0)20 7946-0330, ext. 12",
                "l23 456 7890",
                "order no 1234567, 2345678, 3456789 and 4567890",
                "tickets 12345678 and 23456789, then ring 07700 900123",
                "2 300 000 customers, tel 0123 456789",
                "opened 2024-2026, 10.0.0.12:8080, ISO 27001 20000 22301",
                "https://example.com/0123456789/020-7946-0330",
                "0  7  7  0  0  9  0  0  1  2  3"
            })
    void aNumberInALongTextIsReadLikeTheSameInAShortOne(String line) {
        var alone = PhoneNumbers.inDigits(line).stream().map(MatchResult::group).toList();

        assertThat(PhoneNumbers.inDigits(WORDS + line + " " + WORDS))
                .extracting(MatchResult::group)
                .isEqualTo(alone);
    }

    @Test
    void twoNumbersFarFromEachOtherAreBothFound() {
        assertThat(PhoneNumbers.inDigits("020 7946 0330 " + WORDS + "07700 900123"))
                .extracting(MatchResult::group)
                .containsExactly("020 7946 0330", "07700 900123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no digits at all",
                "in 2026 we had 20 users",
                "$1 $1 $1 $1 $1 $1 $1 $1"
            })
    void aTextWithoutEnoughDigitsIsNotLookedAt(String text) {
        assertThat(DigitClusters.of(text).find(Pattern.compile("."), text)).isEqualTo(List.of());
    }
}
