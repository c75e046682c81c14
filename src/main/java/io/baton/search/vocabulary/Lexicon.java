package io.baton.search.vocabulary;

import io.baton.search.text.Dictionary;
import io.baton.search.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of the vocabulary and their weights. A word used by few services weighs more than a
/// common one.
public final class Lexicon {
    /// Weight of a stem used by one service in twenty: enough to name something by itself.
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
        servicesWith.forEach((stem, count) -> weights.put(stem, weight(count)));
        unknown = weight(0);
    }

    private static void count(
            Service service, Map<String, Integer> servicesWith, Map<String, Integer> uses) {
        var stems = new HashSet<String>();
        for (var term : service.terms()) {
            // Names are spelled correctly. Sentences are spelled the way people typed them.
            count(Tokens.words(term), 3, stems, uses);
        }
        for (var sentence : service.said()) {
            count(Tokens.words(sentence), 1, stems, uses);
        }
        stems.forEach(stem -> servicesWith.merge(stem, 1, Integer::sum));
    }

    private static void count(
            List<String> words, int weight, Set<String> stems, Map<String, Integer> uses) {
        stems.addAll(Tokens.stems(words));
        words.forEach(word -> uses.merge(word, weight, Integer::sum));
    }

    /// The weight of a stem: the logarithm of its rarity.
    public double weight(String stem) {
        var weight = weights.get(stem);
        return weight == null ? unknown : weight;
    }

    private double weight(int servicesWithIt) {
        return Math.log(1 + services / (1.0 + servicesWithIt));
    }

    /// Whether a lowercase word occurs in the vocabulary.
    public boolean knows(String word) {
        return dictionary.contains(word);
    }

    /// All words of the vocabulary in their original spelling.
    Dictionary dictionary() {
        return dictionary;
    }

    /// How much of a term is present, up to 1.
    ///
    /// @param said weight of the term's words that are present
    /// @param all weight of all its words, above 0
    /// @param power 2 to penalize missing words more, otherwise 1
    public static double overlap(double said, double all, int power) {
        double share = said / all;
        return (power == 2 ? share * share : share) * Math.min(1, said / ENOUGH);
    }
}
