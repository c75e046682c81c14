package io.baton.search.vocabulary;

import io.baton.search.text.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names by the stems that stand in them, so that a need finds those that it names without looking
/// at the others. Once it is filled it never changes.
public final class Names {
    private final Lexicon lexicon;
    private final double[] weights;
    private final Map<String, Places> byStem = new HashMap<>();

    /// Takes a name that is called, and how far: above 0, at most 1.
    public interface Called {
        void by(int name, double how);
    }

    /// @param size how many names there will be
    public Names(Lexicon lexicon, int size) {
        this.lexicon = lexicon;
        weights = new double[size];
    }

    public void add(int name, Set<String> stems) {
        for (var stem : stems) {
            weights[name] += lexicon.weight(stem);
            byStem.computeIfAbsent(stem, _ -> new Places()).add(name);
        }
    }

    /// How far a need calls each of the names. One of which a part is missing counts much less.
    public void in(Set<String> need, Called called) {
        List<Places> found = new ArrayList<>();
        var said = new double[weights.length];
        for (var stem : need) {
            var places = byStem.get(stem);
            if (places != null) {
                found.add(places);
                double weight = lexicon.weight(stem);
                for (int i = 0; i < places.size(); i++) {
                    said[places.get(i)] += weight;
                }
            }
        }
        for (var places : found) {
            for (int i = 0; i < places.size(); i++) {
                int name = places.get(i);
                if (said[name] > 0) {
                    called.by(name, Lexicon.named(said[name], weights[name], 2));
                    // Whoever stands under two stems is told once.
                    said[name] = 0;
                }
            }
        }
    }
}
