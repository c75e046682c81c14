package io.baton.understanding.name;

import io.baton.understanding.token.Token;
import io.baton.understanding.token.Tokenizer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The form in which names are compared: without case, accents, punctuation, spaces and legal form.
/// `Müller-Bau GmbH & Co. KG` and `muller bau` have the same key.
public final class NameKey {
    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}+#]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    ("ltd limited llc llp inc incorporated corp corporation co company plc gmbh ag kg"
                                    + " ohg ug mbh ev sa sas sarl srl spa bv nv oy ab as aps pty pvt"
                                    + " kgaa sl lda se eg gbr cic lp pc")
                            .split(" "));

    /// Written as words or as a sign.
    private static final Set<String> JOINING = Set.of("and", "und", "et", "&", "n");

    private NameKey() {}

    public static String of(String name) {
        return String.join("", words(name));
    }

    /// The words of a name as they are compared, without the legal form.
    static List<String> words(String name) {
        var words =
                new ArrayList<>(
                        Tokenizer.tokens(name).stream()
                                .map(NameKey::of)
                                .filter(word -> !word.isEmpty())
                                .toList());
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return List.copyOf(words);
    }

    static String of(Token token) {
        if (token.text().equals("'s") || JOINING.contains(token.lower())) {
            return "";
        }
        var folded =
                MARKS.matcher(Normalizer.normalize(token.text(), Normalizer.Form.NFKD))
                        .replaceAll("");
        return NOT_IN_KEY
                .matcher(
                        folded.toLowerCase(Locale.ROOT)
                                .replace("ß", "ss")
                                .replace("ae", "a")
                                .replace("oe", "o")
                                .replace("ue", "u"))
                .replaceAll("");
    }

    static boolean isLegalForm(Token token) {
        return LEGAL_FORMS.contains(of(token));
    }
}
