package io.baton.referral.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.reader.TypedText;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IndexedWordsTest {
    /// As a search cuts what was typed.
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final String[] PIECES = {
        "a", "B", "é", "e\u0301", "Ü", "ß", "İ", "Σ", "ς", "9", " ", "-", "\u2019", "\u00AD",
        "\u200D", "\u200C", "\u3164", "\u0301", "م", "ن", "क", "्", "한", "\u1112", "\u1161", "\n",
        "\uFEFF", "Ａ", "ﬁ", "\u2060", "😀", "\u0007"
    };

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(IndexedWords.in("Café ZÜRICH, wi-fi & VoIP"))
                .containsExactly("cafe", "zurich", "wi", "fi", "voip");
    }

    @Test
    void aLongWordIsCut() {
        assertThat(IndexedWords.in("a".repeat(5000))).containsExactly("a".repeat(40));
    }

    /// Otherwise the index would hide what the search would show.
    @RepeatedTest(5)
    void eachWordThatPeopleReadBeginsLikeOneInTheIndex(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 4000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var indexed = IndexedWords.in(text.toString());
            for (var word : words(text.toString())) {
                for (int end = 1; end <= word.length(); end++) {
                    var typed = TypedText.folded(word.substring(0, end));
                    if (!word.startsWith(typed)) {
                        continue;
                    }
                    assertThat(IndexedWords.in(typed))
                            .as("beginning %d of '%s' in '%s'", end, word, text)
                            .allMatch(part ->
                                    indexed.stream().anyMatch(each -> each.startsWith(part)));
                }
            }
        }
    }

    private static String[] words(String text) {
        return Arrays.stream(BETWEEN.split(TypedText.folded(text)))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
