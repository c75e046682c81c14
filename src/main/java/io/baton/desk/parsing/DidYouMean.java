package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

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
        int distance = new LevenshteinDistance(allowed).apply(typed, known);
        if (distance >= 0) {
            return distance;
        }
        if (swapped(typed, known)) {
            return 1;
        }
        return begun(typed, known) ? allowed + 1 : -1;
    }

    private static int allowed(int length) {
        return length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3;
    }

    /// Two neighbours changed places: `fidn`.
    private static boolean swapped(String typed, String known) {
        int at = Arrays.mismatch(typed.toCharArray(), known.toCharArray());
        return at >= 0
                && typed.length() == known.length()
                && at + 1 < typed.length()
                && typed.charAt(at) == known.charAt(at + 1)
                && typed.charAt(at + 1) == known.charAt(at)
                && typed.substring(at + 2).equals(known.substring(at + 2));
    }

    /// `north` for `Northwind Telecom`, `telecom` for the same.
    private static boolean begun(String typed, String known) {
        return typed.length() >= 3 && (" " + known).contains(" " + typed);
    }

    private static String folded(String words) {
        return CleanText.oneLine(words).toLowerCase(Locale.ROOT);
    }
}
