package io.baton.search.text;

import java.util.Locale;

/// The normalized form of a need. Two needs with the same form say the same in the same words.
public final class NormalizedText {
    private NormalizedText() {}

    /// Returns the words in lower case, without punctuation and plural s. A need without words
    /// stays as it is, in lower case.
    public static String of(String need) {
        var words = String.join(" ", Tokens.of(need).all());
        return words.isEmpty() ? need.strip().toLowerCase(Locale.ROOT) : words;
    }
}
