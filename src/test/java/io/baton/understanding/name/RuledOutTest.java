package io.baton.understanding.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuledOutTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "send to northwind, not [cablepeople] pls",
                "boat wifi apart from [Harbour]?",
                "and keep [pixel] out of it",
                "Crown, but don't send it to [RingPros] again",
                "see if [BlueDesk]... no, O'Brien, wants the cameras",
                "He does not like [Quantrix]",
                "[o brien] cant til feb so try someone else",
                "[RingPros] did a rubbish job elsewhere so voicebox instead",
                "[CloudNine] are too busy",
            })
    void itIsNotMeant(String text) {
        assertThat(
                        RuledOut.byWords(plain(text), name(text))
                                || RuledOut.byReason(plain(text), name(text)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not sure, maybe [RingPros]?",
                "[RingPros] this time",
                "it's pat from [fairway] - no rush",
                "keep [Pixel] informed",
                "[Voicebox] instead",
            })
    void itIsMeant(String text) {
        assertThat(RuledOut.byWords(plain(text), name(text))).isFalse();
        assertThat(RuledOut.byReason(plain(text), name(text))).isFalse();
    }

    private static String plain(String text) {
        return text.replace("[", "").replace("]", "");
    }

    private static Span name(String text) {
        return new Span(text.indexOf('['), text.indexOf(']') - 1);
    }
}
