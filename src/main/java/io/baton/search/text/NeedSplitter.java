package io.baton.search.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a need into pieces with one topic each.
public final class NeedSplitter {
    /// Maximum number of pieces. A text with more is a letter rather than a need; the last piece
    /// takes the rest.
    private static final int MAX_PIECES = 7;

    private static final int MIN_LENGTH = 3;

    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?:(?<!(?:^|\\s)\\d{1,2})[.;:!?]+\\s+|,(?:\\s+|(?=\\p{L}))|\\R|\\s+[-–—]\\s+)"
                            + "(?:(?:and|but|so|then)\\s+)?|\\s+(?=\\(?\\d{1,2}[.)]\\s+\\p{L})"
                            + "|\\s+(?:and|(?<!(?:nobody|nothing|anything) )but|so|because|as well as|plus|then|&|\\+)\\s+");

    private static final Pattern EDGE =
            Pattern.compile(
                    "^(?:\\(?\\d{1,2}[.)]\\s+|also\\s+|as well as\\s+|[\\s\"'.,•*-])++|[\\s\"'.,]+$");

    /// Matches pieces that plainly say what isn't wanted. A bare `no` doesn't count: a client with
    /// no Wi-Fi wants it.
    private static final Pattern UNWANTED =
            Pattern.compile(
                    "(?i)^no\\b.*\\bplease$|^no need (?:for|of)\\b"
                            + "|^not (?:the|a|an|our|their|for|about)\\b|^nothing to do with\\b"
                            + "|\\b(?:do|does|did)(?: not|n't) (?:need|want)\\b(?! to\\b)"
                            + "|\\b(?:wants?|needs?) anything but\\b"
                            + "|^(?!.*(?:\\bnot?\\b|n't\\b|\\bnobody\\b|\\bnever\\b))"
                            + ".*\\b(?:happy|content|satisfied) with\\b");

    private NeedSplitter() {}

    /// @param text the need without the unwanted pieces
    public record Clauses(String text, List<String> pieces) {
        public Clauses {
            pieces = List.copyOf(pieces);
        }

        public boolean several() {
            return pieces.size() > 1;
        }
    }

    /// Returns at most seven pieces, in order; the seventh takes the rest. Drops scraps of one or
    /// two letters, and unwanted pieces unless there are no others.
    public static Clauses split(String need) {
        var all =
                Arrays.stream(SEPARATOR.split(need.strip(), MAX_PIECES))
                        .map(piece -> EDGE.matcher(piece).replaceAll(""))
                        .filter(piece -> piece.contains(" ") || piece.length() >= MIN_LENGTH)
                        .toList();
        var wanted = all.stream().filter(piece -> !UNWANTED.matcher(piece).find()).toList();
        return wanted.isEmpty() || wanted.size() == all.size()
                ? new Clauses(need, all)
                : new Clauses(String.join(", ", wanted), wanted);
    }
}
