package io.baton.understanding.reader;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Numbers in words: `ten`, `twenty-five thousand`, `a couple of thousand`, `half a million`, `one
/// and a half`.
public final class NumberWords {
    private static final List<String> ONES =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, BigDecimal> SMALL = small();

    /// Words that multiply what comes before, and the number of zeros.
    private static final Map<String, Integer> ZEROS =
            Map.ofEntries(
                    Map.entry("k", 3),
                    Map.entry("thousand", 3),
                    Map.entry("grand", 3),
                    Map.entry("thou", 3),
                    Map.entry("tsd", 3),
                    Map.entry("m", 6),
                    Map.entry("mm", 6),
                    Map.entry("mn", 6),
                    Map.entry("mio", 6),
                    Map.entry("mil", 6),
                    Map.entry("million", 6),
                    Map.entry("bn", 9),
                    Map.entry("billion", 9),
                    Map.entry("lakh", 5),
                    Map.entry("lac", 5),
                    Map.entry("crore", 7),
                    Map.entry("hundred", 2));

    private static final String WORD =
            "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
                    + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty"
                    + "|fifty|sixty|seventy|eighty|ninety)(?!\\p{L})";

    private static final String MORE = "(?:[ -](?:and )?(?:" + WORD + "|hundred(?!\\p{L}))){0,8}+";

    /// A pattern for a number below a thousand. Bounded, so that a long row of such words is read
    /// once.
    static final String PHRASE =
            "(?:" + WORD + MORE + "(?: and a half)?+|(?:an? )?hundred(?!\\p{L})" + MORE + ")";

    static final String SCALE =
            "(?:thousands?|thou|grand|tsd|millions?|mio|mil|mn|billions?|bn|lakhs?|lacs?|crores?)";

    private NumberWords() {}

    /// A whole number in digits, or in one word below a hundred: `3`, `twelve`.
    public static Optional<Integer> count(String word) {
        return word.matches("[0-9]{1,6}")
                ? Optional.of(Integer.valueOf(word))
                : Optional.ofNullable(SMALL.get(word.toLowerCase(Locale.ROOT)))
                        .map(BigDecimal::intValueExact);
    }

    /// @return number of zeros, or empty if the word is no scale
    static Optional<Integer> zeros(String word) {
        var key = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ZEROS.get(key))
                .or(() ->
                        Optional.ofNullable(
                                key.endsWith("s")
                                        ? ZEROS.get(key.substring(0, key.length() - 1))
                                        : null));
    }

    /// @param phrase number words with spaces or hyphens between them
    static Optional<BigDecimal> value(String phrase) {
        var total = BigDecimal.ZERO;
        var group = BigDecimal.ZERO;
        var words =
                phrase.toLowerCase(Locale.ROOT)
                        .replace("a couple of", "two")
                        .replace("a couple", "two")
                        .replace("and a half", "half")
                        .replace("half an", "half")
                        .replace("half a", "half");
        boolean any = false;
        for (var word : words.split("[ -]+")) {
            var zeros = zeros(word);
            if (word.equals("half")) {
                group = group.add(new BigDecimal("0.5"));
            } else if (SMALL.containsKey(word)) {
                group = group.add(SMALL.get(word));
            } else if (zeros.isPresent()) {
                var scaled =
                        (group.signum() == 0 ? BigDecimal.ONE : group).movePointRight(zeros.get());
                total = zeros.get() > 2 ? total.add(scaled) : total;
                group = zeros.get() > 2 ? BigDecimal.ZERO : scaled;
            } else if (!word.equals("a") && !word.equals("an") && !word.equals("and")) {
                return Optional.empty();
            }
            any = true;
        }
        return any ? Optional.of(total.add(group)) : Optional.empty();
    }

    private static Map<String, BigDecimal> small() {
        var values = new HashMap<String, BigDecimal>();
        for (int i = 0; i < ONES.size(); i++) {
            values.put(ONES.get(i), BigDecimal.valueOf(i));
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), BigDecimal.valueOf(20 + 10L * i));
        }
        return Map.copyOf(values);
    }
}
