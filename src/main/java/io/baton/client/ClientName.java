package io.baton.client;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The form in which names are compared: without case, accents, punctuation, spaces and legal form.
/// `Müller-Bau GmbH & Co. KG` and `muller bau` have the same key.
public final class ClientName {
    /// Bounded, because a long word in a repeated group would overflow the stack.
    private static final Pattern WORD =
            Pattern.compile(
                    "'s\\b|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}+#]*+"
                            + "(?:(?!'s\\b)['.-][\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}+#]*+){0,20}",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_IN_KEY = Pattern.compile("[^\\p{L}\\p{N}+#]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    ("ltd limited llc llp inc incorporated corp corporation co company plc gmbh ag kg"
                                    + " ohg ug mbh ev sa sas sarl srl spa bv nv oy ab as aps pty pvt"
                                    + " kgaa sl lda se eg gbr cic lp pc")
                            .split(" "));

    private ClientName() {}

    /// @return the key; for a name without letters and digits, the name itself in lower case
    public static String of(String name) {
        var key = String.join("", words(name));
        return key.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : key;
    }

    /// The words of a name as they are compared, without the legal form.
    public static List<String> words(String name) {
        var plain = name.replace('\u2019', '\'');
        var words =
                new ArrayList<>(
                        WORD.matcher(plain)
                                .results()
                                .map(MatchResult::group)
                                .map(ClientName::word)
                                .filter(word -> !word.isEmpty())
                                .toList());
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return List.copyOf(words);
    }

    /// One word as it is compared; empty for a possessive `'s` and for punctuation.
    public static String word(String typed) {
        if (typed.equalsIgnoreCase("'s")) {
            return "";
        }
        return isAscii(typed) ? asciiWord(typed) : anyWord(typed);
    }

    private static boolean isAscii(String typed) {
        return typed.chars().allMatch(c -> c < 0x80);
    }

    /// Most words, and several times as fast.
    private static String asciiWord(String typed) {
        var word = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                word.append(Character.toLowerCase(c));
            }
        }
        return word.toString();
    }

    private static String anyWord(String typed) {
        var folded =
                MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_IN_KEY
                .matcher(folded.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                .replaceAll("");
    }

    /// @param word as from [#word]
    public static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word);
    }
}
