package io.baton.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands between the cells of a file, which differs by country and program.
final class DelimiterDetector {
    private static final String POSSIBLE = ",;\t";

    /// A first line that spreadsheets understand.
    private static final Pattern HINT = Pattern.compile("(?is)\"?sep=([,;\\t])\"?\\r?\\n.*");

    private DelimiterDetector() {}

    /// Empty unless the file itself says so.
    static Optional<Character> declared(String text) {
        var hint = HINT.matcher(text);
        return hint.matches() ? Optional.of(hint.group(1).charAt(0)) : Optional.empty();
    }

    /// The one that is the most frequent in the first line that is not blank, outside of quotation
    /// marks; a comma when in doubt.
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
