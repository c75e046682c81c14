package io.baton.desk.freetext.phrase;

import io.baton.chat.Text;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import java.util.Optional;

/// Long words on a card: the beginning, and a note on how they go on.
public final class LongWords {
    private static final int LONGEST_END = 50;

    private LongWords() {}

    /// All of the words, or their beginning with an ellipsis.
    public static String shown(String words, int longest) {
        return Shorten.to(longest, CleanText.oneLine(words));
    }

    /// How the words go on after what's shown; empty if all of them are.
    public static Optional<Text> rest(String words, int longest) {
        var line = CleanText.oneLine(words);
        var beginning = shown(words, longest);
        if (beginning.equals(line)) {
            return Optional.empty();
        }
        int more = line.length() - (beginning.length() - "…".length());
        int shown = Math.min(LONGEST_END, line.codePointCount(0, line.length()));
        var end = line.substring(line.offsetByCodePoints(line.length(), -shown)).strip();
        return Optional.of(
                Text.of(
                        "It goes on for %,d more characters and ends in %s."
                                .formatted(more, Quote.of("…" + end))));
    }
}
