package io.baton.understanding.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordStartsTest {
    private final WordStarts wordStarts =
            new WordStarts(
                    List.of(
                            Pattern.compile("(?iU)(?:by|before) (?=friday)"),
                            Pattern.compile("(?iU)(?<!every )wednesday(?!s)"),
                            Pattern.compile("(?-i:NOW)(?!\\p{L})")));

    @ParameterizedTest
    @ValueSource(
            strings = {"by Friday", "Before", "BEFORE", "wedn", "Wednesday", "NOW", "now", "by"})
    void aWordThatMayBeginAPatternFits(String text) {
        assertThat(wordStarts.fit("x " + text, 2)).isTrue();
        // What was learned is right, too.
        assertThat(wordStarts.fit("x " + text, 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"we ", "we need", "web", "best", "bytes", "next", "nowhere", "a", "x"})
    void aWordThatBeginsNoneDoesNot(String text) {
        assertThat(wordStarts.fit(text + " ", 0)).isFalse();
        assertThat(wordStarts.fit(text + " ", 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "ſunday", "€", "w'"})
    void whatIsNoPlainWordIsLeftToThePatterns(String text) {
        assertThat(wordStarts.fit(text, 0)).isTrue();
    }

    /// Reading dates is what takes longest in a long text.
    @Test
    void mostWordsCanNotBeginADate() {
        var text =
                "Dear Sue thank you very much again because I will ask around and get back with"
                        + " some partner that could help you replace your old phone system";
        var places =
                Stream.iterate(0, at -> at >= 0, at -> text.indexOf(' ', at + 1))
                        .map(at -> at == 0 ? 0 : at + 1)
                        .toList();

        assertThat(places.stream().filter(at -> DateScanner.STARTS.fit(text, at)).count())
                .isLessThan(places.size() / 3);
    }
}
