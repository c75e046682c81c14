package io.baton.search.vocabulary;

import io.baton.search.text.Dictionary;
import io.baton.search.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/// Which words the vocabulary uses, and how much each tells: a word that few services share tells
/// more than one that stands everywhere.
public final class Lexicon {
    /// Weight of a stem that stands in one service of twenty: by itself it names a thing.
    private static final double ENOUGH = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final Dictionary dictionary;
    private final int services;
    private final double unknown;

    public Lexicon(Vocabulary vocabulary) {
        services = vocabulary.services().size();
        var servicesWith = new HashMap<String, Integer>();
        var uses = new HashMap<String, Integer>();
        vocabulary.services().forEach(service -> count(service, servicesWith, uses));
        dictionary = new Dictionary(uses);
        servicesWith.forEach((stem, often) -> weights.put(stem, weight(often)));
        unknown = weight(0);
    }

    private static void count(
            Service service, Map<String, Integer> servicesWith, Map<String, Integer> uses) {
        var stems = new HashSet<String>();
        for (var term : service.terms()) {
            stems.addAll(Tokens.stems(term));
            // A name is spelled as it should be, a sentence as somebody said it.
            Tokens.words(term).forEach(word -> uses.merge(word, 3, Integer::sum));
        }
        for (var sentence : service.said()) {
            stems.addAll(Tokens.stems(sentence));
            Tokens.words(sentence).forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        stems.forEach(stem -> servicesWith.merge(stem, 1, Integer::sum));
    }

    /// How much a stem tells, the logarithm of its rareness.
    public double weight(String stem) {
        var weight = weights.get(stem);
        return weight == null ? unknown : weight;
    }

    private double weight(int servicesWithIt) {
        return Math.log(1 + services / (1.0 + servicesWithIt));
    }

    /// All words of the vocabulary as they are spelled.
    Dictionary dictionary() {
        return dictionary;
    }

    /// @param said the weight of those words of a term that are there
    /// @param all the weight of all of them, above 0
    public static double overlap(double said, double all, int power) {
        double share = said / all;
        return (power == 2 ? share * share : share) * Math.min(1, said / ENOUGH);
    }
}
