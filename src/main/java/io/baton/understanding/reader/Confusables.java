package io.baton.understanding.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells whether two names look the same to a reader, though their characters differ: `ClоudNine`
/// with a Cyrillic о, `O’Brien` and `O'Brien`, composed and decomposed accents, `C1oud` and
/// `Cloud`.
///
/// Covers the letters of Unicode's confusables (UTS 39) that European keyboards have. ICU's
/// SpoofChecker knows all of them, but adds 14 MB for a check of names that members type
/// themselves.
public final class Confusables {
    private static final String FROM =
            // Cyrillic, lower and upper case
            "асеіјорԛѕԝхуһԁӏкмтвнАВСЕІЈКМНОРԚЅԜТХУҺԌ"
                    // Greek
                    + "αορνικυγετΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
                    // Armenian, Latin lookalikes
                    + "օսհոցıɑɡ";
    private static final String TO =
            "aceijopqswxyhdlkmtbhABCEIJKMHOPQSWTXYHG" + "aopvikuyetABEZHIKMNOPTYX" + "ouhngiag";

    private static final Map<Integer, Integer> LOOKS_LIKE = table();

    private Confusables() {}

    public static boolean alike(String one, String other) {
        return keys(other).stream().anyMatch(keys(one)::contains);
    }

    /// Two names look alike if they share one of these.
    public static List<String> keys(String name) {
        return List.of("letters " + skeleton(name), "glyphs " + glyphs(name));
    }

    /// Equal for names that differ in case or in letters of another script.
    public static String skeleton(String name) {
        return mapped(name).toLowerCase(Locale.ROOT);
    }

    /// Keeps the case, so that a capital I can look like a small l and a zero like an O.
    private static String glyphs(String name) {
        return mapped(name).replace('I', 'l').replace('1', 'l').replace('|', 'l').replace('0', 'O');
    }

    private static String mapped(String name) {
        var plain = TypedText.oneLine(Normalizer.normalize(name, Normalizer.Form.NFKC));
        var letters = Normalizer.normalize(plain, Normalizer.Form.NFD);
        var text = new StringBuilder(letters.length());
        letters.codePoints().forEach(c -> text.appendCodePoint(LOOKS_LIKE.getOrDefault(c, c)));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Map<Integer, Integer> table() {
        var table = new HashMap<Integer, Integer>();
        for (int i = 0; i < FROM.length(); i++) {
            table.put((int) FROM.charAt(i), (int) TO.charAt(i));
        }
        return Map.copyOf(table);
    }
}
