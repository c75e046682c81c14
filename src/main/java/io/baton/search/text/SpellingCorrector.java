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

/// Corrects typos in a need. A word that isn't ordinary English, but is close to a known technical
/// term, is replaced by that term.
public final class SpellingCorrector {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]*");
    private static final int MIN_LENGTH = 3;

    /// Words with at least this many letters may have two typos.
    private static final int LONG_WORD = 7;

    /// In words with at most this many letters, the first letter must be right.
    private static final int SHORT_WORD = 4;

    /// At most this many capitals in a row are initials rather than shouting.
    private static final int MAX_INITIALS = 5;

    /// Endings an ordinary word may have.
    private static final List<String> ENDINGS =
            List.of("s", "es", "ed", "ing", "er", "ers", "ly", "y");

    private final Dictionary vocabulary;
    private final Dictionary bench;
    private final Predicate<String> ordinary;

    private record Suggestion(String word, int edits, boolean otherBeginning, int uses) {
        static final Comparator<Suggestion> LIKELIEST =
                Comparator.comparingInt(Suggestion::edits)
                        .thenComparing(Suggestion::otherBeginning)
                        .thenComparing(Comparator.comparingInt(Suggestion::uses).reversed())
                        .thenComparing(Suggestion::word);
    }

    /// @param vocabulary words of the vocabulary
    /// @param bench words in partners' skills
    /// @param ordinary tests whether a lowercase word is plain English
    public SpellingCorrector(Dictionary vocabulary, Dictionary bench, Predicate<String> ordinary) {
        this.vocabulary = vocabulary;
        this.bench = bench;
        this.ordinary = ordinary;
    }

    /// Corrects typos; everything else stays as written.
    public String correct(String need) {
        return WORD.matcher(need).replaceAll(this::correct);
    }

    private String correct(MatchResult found) {
        var written = found.group();
        var word = written.toLowerCase(Locale.ROOT);
        if (word.length() < MIN_LENGTH || known(word)) {
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
        int maxEdits = word.length() < LONG_WORD ? 1 : 2;
        var suggestions = new ArrayList<Suggestion>();
        ObjIntConsumer<String> addSuggestion =
                (known, edits) -> {
                    boolean otherBeginning = known.charAt(0) != word.charAt(0);
                    if (!otherBeginning || word.length() > SHORT_WORD) {
                        suggestions.add(new Suggestion(known, edits, otherBeginning, uses(known)));
                    }
                };
        vocabulary.forEachSimilar(word, maxEdits, MIN_LENGTH, addSuggestion);
        bench.forEachSimilar(word, maxEdits, MIN_LENGTH, addSuggestion);
        return suggestions.stream().min(Suggestion.LIKELIEST).map(Suggestion::word);
    }

    private int uses(String word) {
        return vocabulary.frequency(word) + bench.frequency(word);
    }

    /// Whether the word looks like initials: ESXi and BCDR may be names Baton doesn't know, but
    /// GPDR is GDPR.
    private static boolean initials(String written) {
        return written.chars().anyMatch(Character::isLowerCase)
                ? written.chars().filter(Character::isUpperCase).count() > 1
                : written.length() <= MAX_INITIALS;
    }

    private static boolean sameLetters(String one, String other) {
        return one.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
    }
}
