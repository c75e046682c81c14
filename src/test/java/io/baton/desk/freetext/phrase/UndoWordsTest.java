package io.baton.desk.freetext.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undo",
                "oops undo that",
                "that was wrong, revert my last change",
                "scrap what I just wrote, that was the wrong client",
                "oops wrong one, reverse that",
                "sorry my mistake, take that back",
                "cancel what I just did",
                "go back one step",
                "I clicked that by mistake",
                "I didn't mean to do that",
                "mistake, put it back how it was"
            })
    void askToUndo(String text) {
        assertThat(UndoWords.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sorry, it was Jo, not Marco",
                "that wasn't me, it was Jo",
                "sorry, wrong chat",
                "no, 2,400 was right",
                "they came back with a yes"
            })
    void onlyCorrect(String text) {
        assertThat(UndoWords.areIn(text)).isFalse();
    }
}
