package io.baton.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A region's name as lowercase words, for comparison. A name of one or two letters keeps its case,
/// since `OR` and `US` are English too.
record RegionName(List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Names that mean a partner works anywhere. (`remote` in a need is rarely a place.)
    private static final Set<String> ANYWHERE =
            Set.of(
                    "anywhere",
                    "everywhere",
                    "global",
                    "international",
                    "national",
                    "nationwide",
                    "online",
                    "remote",
                    "remotely",
                    "worldwide");

    private static final Set<String> QUALIFIERS =
            Set.of(
                    "greater",
                    "area",
                    "metro",
                    "region",
                    "city",
                    "downtown",
                    "central",
                    "the",
                    "of");

    static RegionName of(String region) {
        var words = wordsOf(region);
        boolean tiny = words.size() == 1 && words.getFirst().length() < 3;
        return new RegionName(tiny ? words : lower(words));
    }

    static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    boolean isPlace() {
        return !words.isEmpty() && !isAnywhere();
    }

    boolean isAnywhere() {
        return words.size() == 1 && ANYWHERE.contains(words.getFirst());
    }

    /// Whether it names the same place, as Greater Boston and Boston area do.
    boolean isSamePlace(RegionName other) {
        return core().equals(other.core());
    }

    private List<String> core() {
        return words.stream().filter(word -> !QUALIFIERS.contains(word)).toList();
    }

    boolean standsAt(int start, List<String> text) {
        int end = start + words.size();
        return end <= text.size() && words.equals(text.subList(start, end));
    }
}
