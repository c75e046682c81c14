package io.baton.search.text;

import java.util.Locale;

/// What two needs have in common that say the same in the same words.
public final class NormalizedText {
    private NormalizedText() {}

    /// The words in small letters, without signs and without a plural s; a need without any word is
    /// itself.
    public static String of(String need) {
        var words = String.join(" ", Tokens.of(need).all());
        return words.isEmpty() ? need.strip().toLowerCase(Locale.ROOT) : words;
    }
}
