package io.baton.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Mends slips of the fingers in a need: a word that is no ordinary one, and nearly one that the
/// trade uses, is read as that.
final class Spelling {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");
    private static final int SHORTEST = 3;

    /// From so many letters on, two slips are forgiven.
    private static final int LONG = 7;

    /// Up to so many letters, the first one must be right.
    private static final int SHORT = 4;

    /// Up to so many capitals in a row are initials rather than shouting.
    private static final int INITIALS = 5;

    /// The endings with which an ordinary word remains one.
    private static final List<String> ENDINGS =
            List.of("s", "es", "ed", "ing", "er", "ers", "ly", "y");

    private final Map<String, Integer> uses;
    private final Predicate<String> ordinary;
    private final Map<Integer, List<String>> byLength = new HashMap<>();

    private record Reading(String word, int slips, boolean otherBeginning, int uses) {
        static final Comparator<Reading> LIKELIEST =
                Comparator.comparingInt(Reading::slips)
                        .thenComparing(Reading::otherBeginning)
                        .thenComparing(Comparator.comparingInt(Reading::uses).reversed())
                        .thenComparing(Reading::word);
    }

    /// @param uses the words of the trade, with how often they are used
    /// @param ordinary whether a word in small letters is plain English
    Spelling(Map<String, Integer> uses, Predicate<String> ordinary) {
        this.uses = uses;
        this.ordinary = ordinary;
        uses.keySet()
                .forEach(word ->
                        byLength.computeIfAbsent(word.length(), _ -> new ArrayList<>()).add(word));
    }

    /// The need with its slips mended; all else stays as it was written.
    String mended(String need) {
        return WORD.matcher(need).replaceAll(Spelling.this::mended);
    }

    private String mended(MatchResult found) {
        var written = found.group();
        var word = written.toLowerCase(Locale.ROOT);
        if (word.length() < SHORTEST || known(word)) {
            return written;
        }
        return likeliest(word)
                .filter(likely -> !initials(written) || sameLetters(likely, word))
                .orElse(written);
    }

    private boolean known(String word) {
        return uses.containsKey(word)
                || ordinary.test(word)
                || ENDINGS.stream()
                        .filter(word::endsWith)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .anyMatch(stem -> ordinary.test(stem) || ordinary.test(stem + "e"));
    }

    private Optional<String> likeliest(String word) {
        int most = word.length() < LONG ? 1 : 2;
        var readings = new ArrayList<Reading>();
        for (int length = word.length() - most; length <= word.length() + most; length++) {
            for (var known : byLength.getOrDefault(length, List.of())) {
                boolean other = known.charAt(0) != word.charAt(0);
                if (length < SHORTEST || other && word.length() <= SHORT) {
                    continue;
                }
                int slips = Slips.between(known, word, most);
                if (slips <= most) {
                    readings.add(new Reading(known, slips, other, uses.getOrDefault(known, 0)));
                }
            }
        }
        return readings.stream().min(Reading.LIKELIEST).map(Reading::word);
    }

    /// ESXi and BCDR are names that we may not know; GPDR is GDPR.
    private static boolean initials(String written) {
        return written.chars().anyMatch(Character::isLowerCase)
                ? written.chars().filter(Character::isUpperCase).count() > 1
                : written.length() <= INITIALS;
    }

    private static boolean sameLetters(String one, String other) {
        return one.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
    }
}
