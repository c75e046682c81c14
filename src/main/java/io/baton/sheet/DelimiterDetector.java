package io.baton.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the delimiter of a file, which differs by country and program.
final class DelimiterDetector {
    private static final String POSSIBLE = ",;\t";

    /// A first line that declares the delimiter, as spreadsheets understand it.
    private static final Pattern HINT = Pattern.compile("(?is)\"?sep=([,;\\t])\"?\\r?\\n.*");

    private DelimiterDetector() {}

    /// The delimiter the file declares, if any.
    static Optional<Character> declared(String text) {
        var hint = HINT.matcher(text);
        return hint.matches() ? Optional.of(hint.group(1).charAt(0)) : Optional.empty();
    }

    /// The most frequent delimiter in the first line that isn't blank, ignoring quoted text; a
    /// comma if in doubt.
    static char guess(String text) {
        var line = text.stripLeading();
        var counts = new int[POSSIBLE.length()];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char at = line.charAt(i);
            if (at == '"') {
                quoted = !quoted;
            } else if (!quoted && (at == '\n' || at == '\r')) {
                break;
            } else if (!quoted && POSSIBLE.indexOf(at) >= 0) {
                counts[POSSIBLE.indexOf(at)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return POSSIBLE.charAt(best);
    }
}
