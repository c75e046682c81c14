package io.baton.search.vocabulary;

import io.baton.search.text.PostingList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An inverted index from stems to names, so that a need finds the names it mentions without
/// looking at the others. Immutable once filled.
public final class TermIndex {
    private final Lexicon lexicon;
    private final double[] weights;
    private final Map<String, PostingList> byStem = new HashMap<>();

    /// Receives a matching name with its overlap: above 0, at most 1.
    public interface HitConsumer {
        void accept(int name, double overlap);
    }

    /// @param size number of names to be added
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

    /// Finds the names a need mentions. A name with missing words scores much lower.
    public void match(Set<String> need, HitConsumer hits) {
        List<PostingList> found = new ArrayList<>();
        var matchedWeights = new double[weights.length];
        for (var stem : need) {
            var postingList = byStem.get(stem);
            if (postingList != null) {
                found.add(postingList);
                double weight = lexicon.weight(stem);
                for (int i = 0; i < postingList.size(); i++) {
                    matchedWeights[postingList.get(i)] += weight;
                }
            }
        }
        for (var postingList : found) {
            for (int i = 0; i < postingList.size(); i++) {
                int name = postingList.get(i);
                if (matchedWeights[name] > 0) {
                    hits.accept(name, Lexicon.overlap(matchedWeights[name], weights[name], 2));
                    // Reports a name once, even if several of its stems match.
                    matchedWeights[name] = 0;
                }
            }
        }
    }
}
