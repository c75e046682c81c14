package io.baton.understanding.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherPricesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They want Power BI. They're paying some freelancer [600 a month] now and hate it.",
                "printer lease. Their current contract costs [£210/month] and ends in May",
                "greenfield went with someone else. cheaper by [2k] they say",
                "Budget unclear but they spent [20k] on the last one",
                "Acme needs phones, they currently pay [$90 a month]",
            })
    void whatWasOrIsPaidElsewhereIsNoBudget(String text) {
        assertThat(OtherPrices.has(plain(text), price(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They spent ages on it. Budget [20k]",
                "last time was [11k] so same again",
                "a grant of [2,300] that has to be spent by May",
                "new contract, [£210/month]",
                "They pay [$90 a month] for a helpdesk",
            })
    void anyOtherPriceIs(String text) {
        assertThat(OtherPrices.has(plain(text), price(text))).isFalse();
    }

    private static String plain(String text) {
        return text.replace("[", "").replace("]", "");
    }

    private static Span price(String text) {
        return new Span(text.indexOf('['), text.indexOf(']') - 1);
    }
}
