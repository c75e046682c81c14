package io.baton.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Mends slips of the fingers in a need: a word that is no ordinary one, and nearly one that the
/// trade uses, is read as that.
public final class SpellingCorrector {
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

    private final Dictionary vocabulary;
    private final Dictionary bench;
    private final Predicate<String> ordinary;

    private record Suggestion(String word, int slips, boolean otherBeginning, int uses) {
        static final Comparator<Suggestion> LIKELIEST =
                Comparator.comparingInt(Suggestion::slips)
                        .thenComparing(Suggestion::otherBeginning)
                        .thenComparing(Comparator.comparingInt(Suggestion::uses).reversed())
                        .thenComparing(Suggestion::word);
    }

    /// @param trade its words
    /// @param bench the words on the cards, which belong to the trade too
    /// @param ordinary whether a word in small letters is plain English
    public SpellingCorrector(Dictionary trade, Dictionary bench, Predicate<String> ordinary) {
        this.vocabulary = trade;
        this.bench = bench;
        this.ordinary = ordinary;
    }

    /// The need with its slips mended; all else stays as it was written.
    public String correct(String need) {
        return WORD.matcher(need).replaceAll(SpellingCorrector.this::correct);
    }

    private String correct(MatchResult found) {
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
        return vocabulary.contains(word)
                || bench.contains(word)
                || ordinary.test(word)
                || ENDINGS.stream()
                        .filter(word::endsWith)
                        .map(ending -> word.substring(0, word.length() - ending.length()))
                        .anyMatch(stem -> ordinary.test(stem) || ordinary.test(stem + "e"));
    }

    private Optional<String> likeliest(String word) {
        int most = word.length() < LONG ? 1 : 2;
        var readings = new ArrayList<Suggestion>();
        ObjIntConsumer<String> read =
                (known, slips) -> {
                    boolean other = known.charAt(0) != word.charAt(0);
                    if (!other || word.length() > SHORT) {
                        readings.add(new Suggestion(known, slips, other, uses(known)));
                    }
                };
        vocabulary.forEachSimilar(word, most, SHORTEST, read);
        bench.forEachSimilar(word, most, SHORTEST, read);
        return readings.stream().min(Suggestion.LIKELIEST).map(Suggestion::word);
    }

    private int uses(String word) {
        return vocabulary.frequency(word) + bench.frequency(word);
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
