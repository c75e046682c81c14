package io.baton.desk.freetext.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllPartnersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who are our partners?",
                "partners",
                "list partners",
                "show me all our partners please",
                "Which partners do we have?",
                "who's our partners again",
                "our partner list"
            })
    void aQuestionAboutAllOfThem(String text) {
        assertThat(AllPartners.areAskedFor(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which partner does wifi?",
                "partners who do wifi",
                "Acme needs partners for a roadshow",
                "which partner sent us the most?"
            })
    void anythingElse(String text) {
        assertThat(AllPartners.areAskedFor(text)).as(text).isFalse();
    }
}
