package io.baton.search.vocabulary;

import io.baton.search.text.PostingList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names by the stems that stand in them, so that a need finds those that it names without looking
/// at the others. Once it is filled it never changes.
public final class TermIndex {
    private final Lexicon lexicon;
    private final double[] weights;
    private final Map<String, PostingList> byStem = new HashMap<>();

    /// Takes a name that is called, and how far: above 0, at most 1.
    public interface Hit {
        void accept(int name, double how);
    }

    /// @param size how many names there will be
    public TermIndex(Lexicon lexicon, int size) {
        this.lexicon = lexicon;
        weights = new double[size];
    }

    public void add(int name, Set<String> stems) {
        for (var stem : stems) {
            weights[name] += lexicon.weight(stem);
            byStem.computeIfAbsent(stem, _ -> new PostingList()).add(name);
        }
    }

    /// How far a need calls each of the names. One of which a part is missing counts much less.
    public void match(Set<String> need, Hit called) {
        List<PostingList> found = new ArrayList<>();
        var said = new double[weights.length];
        for (var stem : need) {
            var postingList = byStem.get(stem);
            if (postingList != null) {
                found.add(postingList);
                double weight = lexicon.weight(stem);
                for (int i = 0; i < postingList.size(); i++) {
                    said[postingList.get(i)] += weight;
                }
            }
        }
        for (var postingList : found) {
            for (int i = 0; i < postingList.size(); i++) {
                int name = postingList.get(i);
                if (said[name] > 0) {
                    called.accept(name, Lexicon.overlap(said[name], weights[name], 2));
                    // Whoever stands under two stems is told once.
                    said[name] = 0;
                }
            }
        }
    }
}
