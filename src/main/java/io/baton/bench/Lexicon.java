package io.baton.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which words the vocabulary uses, and how much each tells: a word that few services share tells
/// more than one that stands everywhere.
final class Lexicon {
    /// Weight of a stem that stands in one service of twenty: by itself it names a thing.
    private static final double ENOUGH = 3;

    private final Map<String, Integer> servicesWith = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final int services;

    Lexicon(Vocabulary vocabulary) {
        services = vocabulary.services().size();
        vocabulary.services().forEach(this::count);
    }

    private void count(Service service) {
        var stems = new HashSet<String>();
        for (var term : service.terms()) {
            stems.addAll(Words.stems(term));
            // A name is spelled as it should be, a sentence as somebody said it.
            Words.spelled(term).forEach(word -> uses.merge(word, 3, Integer::sum));
        }
        for (var sentence : service.said()) {
            stems.addAll(Words.stems(sentence));
            Words.spelled(sentence).forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        stems.forEach(stem -> servicesWith.merge(stem, 1, Integer::sum));
    }

    /// How much a stem tells, the logarithm of its rareness.
    double weight(String stem) {
        return Math.log(1 + services / (1.0 + servicesWith.getOrDefault(stem, 0)));
    }

    /// All words of the vocabulary and those others, with how often they are used.
    Map<String, Integer> usesWith(Map<String, Integer> others) {
        var all = new HashMap<>(uses);
        others.forEach((word, often) -> all.merge(word, often, Integer::sum));
        return all;
    }

    /// How far a need names a term.
    ///
    /// @return 1 when each of its telling words is there and together they tell enough, 0 when none
    ///   is
    double named(Set<String> term, Set<String> need) {
        return named(term, need, 1);
    }

    /// The same, but a term of which a part is missing counts much less.
    double namedWhole(Set<String> term, Set<String> need) {
        return named(term, need, 2);
    }

    private double named(Set<String> term, Set<String> need, int power) {
        double all = 0;
        double said = 0;
        for (var stem : term) {
            double weight = weight(stem);
            all += weight;
            said += need.contains(stem) ? weight : 0;
        }
        return all == 0 ? 0 : Math.pow(said / all, power) * Math.min(1, said / ENOUGH);
    }
}
