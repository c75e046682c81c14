package io.baton.understanding.mail;

import io.baton.understanding.Found;
import java.util.regex.Pattern;

/// The letters of degrees and societies behind a name: "Oda Finch BSc MCIPS".
final class NameLetters {
    /// Words behind a name with several capitals: `MCIPS`, `CEng`, `PhD`. `McGee` is a name.
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?U)(?<=\\p{Ll})(?:,? (?!\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+(?!\\p{L}))(?=\\p{L}{0,7}\\p{Lu}\\p{L}{0,7}\\p{Lu})\\p{L}{2,8}\\.?)++$");

    private static final Pattern ALL =
            Pattern.compile("[A-Z]{3,7}|[BM](?:Sc|Eng|Ed|A)|LL[BM]|PhD|Esq\\.?");

    private NameLetters() {}

    /// Whether the words are only such letters.
    static boolean isAll(String words) {
        return ALL.matcher(words).matches();
    }

    static Found<String> without(Found<String> name) {
        var letters = BEHIND.matcher(name.value());
        return letters.find()
                ? new Found<>(name.value().substring(0, letters.start()), name.span())
                : name;
    }
}
