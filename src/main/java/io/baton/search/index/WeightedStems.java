package io.baton.search.index;

import io.baton.search.vocabulary.Lexicon;
import java.util.Set;

/// The stems of a name, with the weight of each.
final class WeightedStems {
    private final String[] stems;
    private final double[] weights;
    private final double all;
    private final long sketch;

    /// @param stems stems of the words that aren't stop words
    WeightedStems(Set<String> stems, Lexicon lexicon) {
        this.stems = stems.toArray(String[]::new);
        weights = new double[this.stems.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = lexicon.weight(this.stems[i]);
            sum += weights[i];
        }
        all = sum;
        sketch = sketch(stems);
    }

    /// A bit set with one bit per stem. Names whose bit sets don't overlap share no stem.
    static long sketch(Set<String> stems) {
        long sketch = 0;
        for (var stem : stems) {
            sketch |= 1L << stem.hashCode();
        }
        return sketch;
    }

    long sketch() {
        return sketch;
    }

    /// How much of the name a need contains.
    ///
    /// @return 1 if all stems are present and their weight is high enough, 0 if none is
    double overlap(Set<String> need) {
        double present = 0;
        for (int i = 0; i < stems.length; i++) {
            if (need.contains(stems[i])) {
                present += weights[i];
            }
        }
        return present == 0 ? 0 : Lexicon.overlap(present, all, 1);
    }

    /// Whether a need contains all stems. True if there are none.
    boolean containedIn(Set<String> need) {
        for (var stem : stems) {
            if (!need.contains(stem)) {
                return false;
            }
        }
        return true;
    }

    /// The stem with the highest weight, used for lookup; empty if there are none.
    String rarestStem() {
        String rarest = "";
        double weight = 0;
        for (int i = 0; i < stems.length; i++) {
            if (weights[i] > weight) {
                rarest = stems[i];
                weight = weights[i];
            }
        }
        return rarest;
    }
}
