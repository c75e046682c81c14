package io.baton.referral.redaction;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds phone numbers in words (`oh seven seven …`) and in words and digits (`07seven00 …`).
final class SpokenNumbers {
    private static final String SIMPLE =
            "zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine";

    /// One word at a time: `double oh`, `seven`, `hundred`, `900`.
    private static final String WORD =
            "(?:(?<times>double|triple|treble)[\\s-])?(?<digit>"
                    + SIMPLE
                    + ")\\b"
                    + "|(?<tens>ten|eleven|twelve|\\p{L}{3,5}teen|twenty|thirty|forty|fifty|sixty"
                    + "|seventy|eighty|ninety|hundred|thousand)\\b|(?<figures>\\p{Nd}++)";

    private static final Pattern SPOKEN_WORD = Pattern.compile("(?Ui)" + WORD);

    /// Without groups of its own, which would mean a part of the match.
    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}])(?:plus[\\s-])?(?:(?:"
                            + WORD.replaceAll("\\?<[a-z]+>", "?:")
                            + ")(?:[\\s,.;/–-]{0,3}(?:(?:then|and|dash|hyphen)\\s)?)){4,40}+");

    /// Digits and words without a space between them, from a zero on.
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?Ui)(?<![\\p{L}\\p{N}])(?=[\\p{N}\\s.-]{0,12}(?:"
                            + SIMPLE
                            + ")(?!\\s))(?:0|zero|oh|\\+)(?:[\\s.-]?(?:\\p{Nd}|"
                            + SIMPLE
                            + ")){8,20}+(?!\\p{L})");

    private static final Set<String> ZEROS = Set.of("zero", "oh", "o", "nought");
    private static final int SHORTEST = 7;

    private SpokenNumbers() {}

    static Stream<MatchResult> in(String text) {
        return Stream.concat(
                SPOKEN.matcher(text).results().filter(SpokenNumbers::isPhone),
                JOINED.matcher(text).results());
    }

    /// Counts the digits that the words stand for. A sum such as `two hundred thousand` has few.
    private static boolean isPhone(MatchResult run) {
        var words = SPOKEN_WORD.matcher(run.group()).results().toList();
        int digits = 0;
        int spoken = 0;
        for (var word : words) {
            var figures = word.group("figures");
            if (figures != null) {
                digits += figures.length();
            } else if (word.group("digit") != null) {
                var times = word.group("times");
                spoken += 1;
                digits += times == null ? 1 : times.equalsIgnoreCase("double") ? 2 : 3;
            } else {
                digits += 1;
            }
        }
        var first = words.isEmpty() ? "" : words.getFirst().group().toLowerCase(Locale.ROOT);
        boolean likePhone =
                ZEROS.contains(first)
                        || first.startsWith("0")
                        || first.startsWith("double")
                        || run.group().regionMatches(true, 0, "plus", 0, 4);
        return digits >= SHORTEST && spoken >= (likePhone ? 1 : 5);
    }
}
