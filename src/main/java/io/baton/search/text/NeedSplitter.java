package io.baton.search.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a need into pieces in which one thing is told at a time.
public final class NeedSplitter {
    /// More than so many pieces are a letter, not a need; the last one holds all the rest.
    private static final int MOST = 7;

    private static final int SHORTEST = 3;

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?:(?<!(?:^|\\s)\\d{1,2})[.;:!?]+\\s+|,(?:\\s+|(?=\\p{L}))|\\R|\\s+[-–—]\\s+)"
                            + "(?:(?:and|but|so|then)\\s+)?|\\s+(?=\\d{1,2}[.)]\\s+\\p{L})"
                            + "|\\s+(?:and|(?<!(?:nobody|nothing|anything) )but|so|because|as well as|plus|then|&|\\+)\\s+");

    private static final Pattern EDGE =
            Pattern.compile("^(?:\\d{1,2}[.)]\\s+|[\\s\"'.,•*-])+|[\\s\"'.,]+$");

    /// What is plainly said not to be wanted. A bare `no` is not: who has no Wi-Fi wants it.
    private static final Pattern UNWANTED =
            Pattern.compile(
                    "(?i)^no\\b.*\\bplease$|^no need (?:for|of)\\b"
                            + "|^not (?:the|a|an|our|their|for|about)\\b|^nothing to do with\\b"
                            + "|\\b(?:do|does|did)(?: not|n't) (?:need|want)\\b(?! to\\b)"
                            + "|\\b(?:wants?|needs?) anything but\\b"
                            + "|^(?!.*(?:\\bnot?\\b|n't\\b|\\bnobody\\b|\\bnever\\b))"
                            + ".*\\b(?:happy|content|satisfied) with\\b");

    private NeedSplitter() {}

    /// @param text the need without what is plainly not wanted
    public record Clauses(String text, List<String> pieces) {
        public Clauses {
            pieces = List.copyOf(pieces);
        }

        public boolean several() {
            return pieces.size() > 1;
        }
    }

    /// At most seven pieces, in their order, the seventh with all the rest. A scrap of one or two
    /// letters is none, nor is what is not wanted, unless that is all.
    public static Clauses split(String need) {
        var all =
                Arrays.stream(BETWEEN.split(need.strip(), MOST))
                        .map(piece -> EDGE.matcher(piece).replaceAll(""))
                        .filter(piece -> piece.contains(" ") || piece.length() >= SHORTEST)
                        .toList();
        var wanted = all.stream().filter(piece -> !UNWANTED.matcher(piece).find()).toList();
        return wanted.isEmpty() || wanted.size() == all.size()
                ? new Clauses(need, all)
                : new Clauses(String.join(", ", wanted), wanted);
    }
}
