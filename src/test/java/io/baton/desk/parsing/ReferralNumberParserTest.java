package io.baton.desk.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.text.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralNumberParserTest {

    @ParameterizedTest
    @CsvSource({
        "R-12, 12",
        "r12, 12",
        "r-12, 12",
        "R 12, 12",
        "R–12, 12",
        "'#12', 12",
        "12, 12",
        "R-007, 7",
        "R-999999999, 999999999"
    })
    void commonWaysToWriteAReferralNumberAreUnderstood(String words, int number) {
        assertThat(ReferralNumberParser.parse(words)).isEqualTo(ParseResult.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"R-", "R-0", "0", "-3", "R-12x", "12 13", "R-9999999999", "Q-12", "R-١٢"})
    void anythingElseIsNotAReferralNumber(String words) {
        assertThat(ReferralNumberParser.parse(words))
                .isEqualTo(ParseResult.unclear(Quote.of(words) + " isn't a referral number."));
    }

    @Test
    void aBlankNumberIsAskedFor() {
        assertThat(ReferralNumberParser.parse(" "))
                .isEqualTo(ParseResult.unclear("Which referral?"));
    }
}
