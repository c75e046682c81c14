package io.baton.understanding.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final String TEXT = "we spoke on Tuesday, call 0123456 after lunch please";

    private static Span place(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    @Test
    void theWordsAroundAPlaceStayWhereTheyAre() {
        assertThat(Surroundings.of(TEXT, List.of(place("0123456")), 3))
                .isEqualTo(" ".repeat(TEXT.indexOf("call")) + "call 0123456 after");
    }

    @Test
    void placesCloseToEachOtherShareTheirWords() {
        assertThat(Surroundings.of(TEXT, List.of(place("Tuesday"), place("0123456")), 8))
                .isEqualTo("   spoke on Tuesday, call 0123456 after lunch");
    }

    @Test
    void withoutPlacesNothingIsLeft() {
        assertThat(Surroundings.of(TEXT, List.of(), 100)).isEmpty();
    }
}
