package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.search.text.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Suggests the name or command that a person may have meant. It covers typos and the beginnings of
/// words.
public final class DidYouMean {
    /// Longer than any name. Comparison takes quadratic time.
    private static final int MAX_LENGTH = 100;

    /// Shorter words resemble too many others.
    private static final int FEWEST_LETTERS = 5;

    private DidYouMean() {}

    /// @return the closest known name, as listed; ties go to the first in alphabetical order
    public static Optional<String> closest(String typed, Collection<String> known) {
        var word = folded(typed);
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return known.stream()
                .map(name -> new Candidate(name, distance(word, folded(name))))
                .filter(candidate -> candidate.distance() >= 0)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /// How many letters of a typed name are wrong, to find which of several readings is nearest.
    ///
    /// @return at most one more than the longest name has
    public static int wrongLetters(String typed, String known) {
        return typed.length() > MAX_LENGTH || known.length() > MAX_LENGTH
                ? MAX_LENGTH + 1
                : EditDistance.between(folded(typed), folded(known), MAX_LENGTH);
    }

    /// The known name that was typed with a few wrong letters, or with other spaces or case. Unlike
    /// [#closest], the beginning of a name isn't enough.
    public static Optional<String> misspelled(String typed, Collection<String> known) {
        var word = joined(typed);
        if (word.length() < FEWEST_LETTERS || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> name.length() <= MAX_LENGTH)
                .filter(name -> isTypo(word, joined(name)))
                .findFirst();
    }

    private static boolean isTypo(String typed, String known) {
        int allowed = allowed(Math.min(typed.length(), known.length())) - 1;
        return typed.equals(known)
                || allowed > 0 && EditDistance.between(typed, known, allowed) <= allowed;
    }

    private static String joined(String words) {
        return folded(words).replace(" ", "");
    }

    /// ` Did you mean “list”?` with a leading space, or an empty string.
    public static String question(String typed, Collection<String> known) {
        return closest(typed, known)
                .map(name -> " Did you mean " + Quote.of(name) + "?")
                .orElse("");
    }

    private record Candidate(String name, int distance) {}

    /// @return number of wrong letters, or -1 for a different word
    private static int distance(String typed, String known) {
        if (known.length() > MAX_LENGTH) {
            return -1;
        }
        int allowed = allowed(Math.min(typed.length(), known.length()));
        int edits = EditDistance.between(typed, known, allowed);
        if (edits <= allowed) {
            return edits;
        }
        return startsWord(typed, known) ? allowed + 1 : -1;
    }

    private static int allowed(int length) {
        return length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3;
    }

    /// `north` and `telecom` both match `Northwind Telecom`.
    private static boolean startsWord(String typed, String known) {
        return typed.length() >= 3 && (" " + known).contains(" " + typed);
    }

    private static String folded(String words) {
        return CleanText.oneLine(words).toLowerCase(Locale.ROOT);
    }
}
