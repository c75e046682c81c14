package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.door.CardFitting.Limit;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Elements are words, sized by their length; rows of buttons start with "#".
class CardFittingTest {

    @Test
    void aCardThatFitsStaysUnchanged() {
        var card = List.of("abc", "def", "#go");
        assertThat(fit(9, card)).isSameAs(card);
    }

    @Test
    void keepsTheBeginningAndTheLastButtonsWithANoticeBetween() {
        assertThat(fit(9, List.of("abc", "def", "ghi", "#go"))).containsExactly("abc", "…", "#go");
    }

    @Test
    void buttonsInTheMiddleAreDroppedLikeOtherElements() {
        assertThat(fit(7, List.of("abc", "#on", "def", "ghi"))).containsExactly("abc", "#on", "…");
    }

    @Test
    void buttonsTakeAtMostHalfTheRoomAndOneRow() {
        var card = concat(Collections.nCopies(5, "abc"), Collections.nCopies(9, "#"));
        assertThat(fit(10, card)).containsExactly("abc", "…", "#", "#", "#", "#", "#");
    }

    @Test
    void theNoticeTakesRoomToo() {
        assertThat(fit(6, List.of("abc", "def", "ghi"))).containsExactly("abc", "…");
    }

    @Test
    void onlyTheNoticeIsLeftIfNothingFits() {
        assertThat(fit(2, List.of("abc", "def"))).containsExactly("…");
    }

    @Test
    void allLimitsHoldWithOneNotice() {
        var card = List.of("abcdefgh", "i", "j", "k", "#go");
        var length = new Limit<>(12, String::length);
        assertThat(fit(card, length, new Limit<>(4, _ -> 1)))
                .containsExactly("abcdefgh", "…", "#go");
        assertThat(fit(card, length, new Limit<>(2, _ -> 1))).containsExactly("…", "#go");
        assertThat(fit(card, new Limit<>(99, String::length), new Limit<>(4, _ -> 1)))
                .containsExactly("abcdefgh", "i", "…", "#go");
    }

    private static List<String> fit(int room, List<String> card) {
        return fit(card, new Limit<>(room, String::length));
    }

    @SafeVarargs
    private static List<String> fit(List<String> card, Limit<String>... limits) {
        return CardFitting.fit(card, List.of(limits), word -> word.startsWith("#"), "…");
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
