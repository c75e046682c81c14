package io.baton.bench;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// The pieces of a need in which one thing is told at a time.
final class Clauses {
    /// More than so many pieces are a letter, not a need; the last one holds all the rest.
    private static final int MOST = 7;

    private static final int SHORTEST = 3;

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?:[.;:!?]+\\s+|,\\s+|\\R|\\s+[-–—]\\s+)(?:(?:and|but|so|then)\\s+)?"
                            + "|\\s+(?:and|(?<!(?:nobody|nothing|anything) )but|so|because|as well as|plus|then|&|\\+)\\s+");

    private static final Pattern EDGE = Pattern.compile("^[\\s\"'.,•*-]+|[\\s\"'.,]+$");

    private Clauses() {}

    /// At most seven, in their order, the seventh with all the rest; a scrap of one or two letters
    /// is none.
    static List<String> of(String need) {
        return Arrays.stream(BETWEEN.split(need.strip(), MOST))
                .map(piece -> EDGE.matcher(piece).replaceAll(""))
                .filter(piece -> piece.contains(" ") || piece.length() >= SHORTEST)
                .toList();
    }
}
