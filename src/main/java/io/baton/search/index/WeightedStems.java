package io.baton.search.index;

import io.baton.search.vocabulary.Lexicon;
import java.util.Set;

/// A name by its stems, with how much each of them tells.
final class WeightedStems {
    private final String[] stems;
    private final double[] weights;
    private final double all;
    private final long sketch;

    /// @param stems those of its words that say something
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

    /// One bit for each stem. Where two have no bit in common they have no stem in common.
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

    /// How far a need says it.
    ///
    /// @return 1 when each of its telling words is there and together they tell enough, 0 when none
    ///   is
    double overlap(Set<String> need) {
        double said = 0;
        for (int i = 0; i < stems.length; i++) {
            if (need.contains(stems[i])) {
                said += weights[i];
            }
        }
        return said == 0 ? 0 : Lexicon.overlap(said, all, 1);
    }

    /// Whether a need says all of it; so it does when there is nothing to say.
    boolean containedIn(Set<String> need) {
        for (var stem : stems) {
            if (!need.contains(stem)) {
                return false;
            }
        }
        return true;
    }

    /// The stem that tells most, by which it is looked up; empty where no word says anything.
    String rarestStem() {
        String most = "";
        double weight = 0;
        for (int i = 0; i < stems.length; i++) {
            if (weights[i] > weight) {
                most = stems[i];
                weight = weights[i];
            }
        }
        return most;
    }
}
