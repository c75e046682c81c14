package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A typed yes or no.
public enum YesOrNo {
    YES(
            "yes",
            "y",
            "yep",
            "yeah",
            "yup",
            "ya",
            "ok",
            "okay",
            "k",
            "sure",
            "sure thing",
            "of course",
            "right",
            "correct",
            "exactly",
            "that's right",
            "thats right",
            "yes please",
            "please do",
            "go ahead",
            "do it",
            "log it",
            "go for it",
            "sounds good",
            "perfect",
            "fine",
            "absolutely",
            "definitely",
            "👍",
            "✅",
            "👌"),
    NO(
            "no",
            "n",
            "nope",
            "nah",
            "no thanks",
            "no thank you",
            "not now",
            "cancel",
            "stop",
            "don't",
            "dont",
            "forget it",
            "never mind",
            "nevermind",
            "discard",
            "wrong",
            "👎",
            "❌");

    private static final Pattern EDGES = Pattern.compile("^[\\s.!,:*_`]+|[\\s.!,:*_`]+$");
    private static final int LONGEST = 20;

    private final Set<String> words;

    YesOrNo(String... words) {
        this.words = Set.of(words);
    }

    /// The answer to a card that waits for one: `cancel that` says no to it.
    public static Optional<YesOrNo> toCard(String typed) {
        return of(typed).or(() -> UndoWords.drop(typed) ? Optional.of(NO) : Optional.empty());
    }

    public static Optional<YesOrNo> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var line = CleanText.oneLine(typed).toLowerCase(Locale.ROOT).replace('’', '\'');
        var word = EDGES.matcher(line).replaceAll("");
        return YES.words.contains(word)
                ? Optional.of(YES)
                : NO.words.contains(word) ? Optional.of(NO) : Optional.empty();
    }
}
