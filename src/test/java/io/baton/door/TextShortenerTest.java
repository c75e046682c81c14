package io.baton.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextShortenerTest {

    @Test
    void textThatFitsStaysUnchanged() {
        assertThat(TextShortener.shorten("four", 4)).isEqualTo("four");
        assertThat(TextShortener.shorten("", 1)).isEmpty();
    }

    @Test
    void longTextEndsInAnEllipsis() {
        assertThat(TextShortener.shorten("fives", 4)).isEqualTo("fiv…");
        assertThat(TextShortener.shorten("fives", 1)).isEqualTo("…");
    }

    @Test
    void neverSplitsASurrogatePair() {
        assertThat(TextShortener.shorten("ab😀cd", 4)).isEqualTo("ab…");
        assertThat(TextShortener.shorten("ab😀cd", 5)).isEqualTo("ab😀…");
        assertThat(TextShortener.splitPoint("😀", 1)).isZero();
        assertThat(TextShortener.splitPoint("😀", 0)).isZero();
    }

    @Test
    void aLoneSurrogateBecomesTheReplacementCharacter() {
        assertThat(TextShortener.shorten("a\ud83d", 9)).isEqualTo("a\ufffd");
        assertThat(TextShortener.shorten("\ude00a", 9)).isEqualTo("\ufffda");
        assertThat(TextShortener.shorten("\ud83dabc", 3)).isEqualTo("\ufffda…");
        assertThat(TextShortener.repairSurrogates("\ud83d😀\ude00")).isEqualTo("\ufffd😀\ufffd");
    }

    @Test
    void singleLineUsesTheFallbackForBlankText() {
        assertThat(TextShortener.singleLine(" a\n\tb ", 9, "?")).isEqualTo("a b");
        assertThat(TextShortener.singleLine(" \n", 9, "?")).isEqualTo("?");
        assertThat(TextShortener.singleLine(" \n", 9, "")).isEmpty();
    }
}
