package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.search.text.EditDistance;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The name or command that a person may have meant: only where it looks like a slip of the
/// fingers, or like a name that was not written to its end.
public final class DidYouMean {
    /// Longer than any name; comparing costs length times length.
    private static final int LONGEST = 100;

    private DidYouMean() {}

    /// @return one of the known, as it is written there; of several, the closest, then the first by
    ///   name
    public static Optional<String> closest(String typed, Collection<String> known) {
        var word = folded(typed);
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .map(name -> new Candidate(name, slips(word, folded(name))))
                .filter(candidate -> candidate.slips() >= 0)
                .min(Comparator.comparingInt(Candidate::slips).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /// ` Did you mean “list”?`, with a space before it, or nothing.
    public static String question(String typed, Collection<String> known) {
        return closest(typed, known)
                .map(name -> " Did you mean " + Quote.of(name) + "?")
                .orElse("");
    }

    private record Candidate(String name, int slips) {}

    /// @return how many letters are off, or -1 where it is another word
    private static int slips(String typed, String known) {
        if (known.length() > LONGEST) {
            return -1;
        }
        int allowed = allowed(Math.min(typed.length(), known.length()));
        int slips = EditDistance.between(typed, known, allowed);
        if (slips <= allowed) {
            return slips;
        }
        return begun(typed, known) ? allowed + 1 : -1;
    }

    private static int allowed(int length) {
        return length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3;
    }

    /// `north` for `Northwind Telecom`, `telecom` for the same.
    private static boolean begun(String typed, String known) {
        return typed.length() >= 3 && (" " + known).contains(" " + typed);
    }

    private static String folded(String words) {
        return CleanText.oneLine(words).toLowerCase(Locale.ROOT);
    }
}
