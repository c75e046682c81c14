package io.baton.understanding.message.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.Span;
import io.baton.understanding.mail.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListItemsTest {
    private static List<List<String>> items(String text) {
        return ListItems.of(text, Sentences.of(text)).stream()
                .map(item -> item.stream().map(span -> span.of(text)).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two asks.\n1. Phones die. We need mobiles.\n2. A new till.\nThanks!",
                "Two asks.\n- Phones die. We need mobiles.\n- A new till.\nThanks!",
                "Two asks.\na) Phones die. We need mobiles.\nb) A new till.\nThanks!",
                "Two asks.\n(1) Phones die. We need mobiles.\n(2) A new till.\nThanks!"
            })
    void anItemEndsWithItsLine(String text) {
        assertThat(items(text))
                .containsExactly(
                        List.of("Phones die.", "We need mobiles."), List.of("A new till."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have 2. They are old.",
                "Lift 1 - broken. Lift 2 - fine.",
                "Yes - please. A new till."
            })
    void aNumberInASentenceStartsNoItem(String text) {
        assertThat(items(text)).isEmpty();
    }

    @Test
    void spansPointIntoTheText() {
        var text = "1. A till.";

        assertThat(ListItems.of(text, Sentences.of(text)))
                .containsExactly(List.of(new Span(3, 10)));
    }
}
