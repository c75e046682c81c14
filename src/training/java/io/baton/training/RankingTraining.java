package io.baton.training;

import io.baton.search.vector.VectorMath;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.linear.LinearModel.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// Learns to rank the items of a list, so that the right ones are likely among all of the list
/// (ListNet's top-one loss; Cao et al., 2007), with a rate per weight and weight decay.
/// Deterministic.
final class RankingTraining {
    private static final int EPOCHS = 8;
    private static final float RATE = 0.1f;
    private static final float DECAY = 0.1f;
    private static final String OUTCOME = "score";

    /// A list of which some items are right.
    record Example(List<List<Feature>> items, List<Boolean> right) {}

    private static final class Weight {
        float value;
        float squares;
        float sum;
    }

    private final Map<String, Weight> weights = new HashMap<>();

    private RankingTraining() {}

    /// @param minCount features of fewer items are left out
    static LinearModel train(List<Example> examples, int minCount) {
        var training = new RankingTraining();
        training.prepare(examples, minCount);
        var order = new ArrayList<>(examples);
        var chance = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, chance);
            order.forEach(training::learn);
            if (epoch >= EPOCHS / 2) {
                training.weights.values().forEach(weight -> weight.sum += weight.value);
            }
        }
        var averages = new HashMap<String, float[]>();
        training.weights.forEach((name, weight) ->
                averages.put(name, new float[] {weight.sum / (EPOCHS - EPOCHS / 2)}));
        return new LinearModel(List.of(OUTCOME), averages);
    }

    private void prepare(List<Example> examples, int minCount) {
        var counts = new HashMap<String, Integer>();
        for (var example : examples) {
            example.items()
                    .forEach(item ->
                            item.forEach(feature -> counts.merge(feature.name(), 1, Integer::sum)));
        }
        counts.forEach((name, count) -> {
            if (count >= minCount) {
                weights.put(name, new Weight());
            }
        });
    }

    private void learn(Example example) {
        var scores = example.items().stream().mapToDouble(this::score).toArray();
        var guess = VectorMath.softmax(scores, 1);
        double ofRight = 0;
        for (int i = 0; i < guess.length; i++) {
            ofRight += example.right().get(i) ? guess[i] : 0;
        }
        var gradients = new HashMap<String, Float>();
        for (int i = 0; i < guess.length; i++) {
            double wanted = example.right().get(i) ? guess[i] / Math.max(ofRight, 1e-12) : 0;
            float error = (float) (guess[i] - wanted);
            example.items()
                    .get(i)
                    .forEach(feature ->
                            gradients.merge(feature.name(), error * feature.value(), Float::sum));
        }
        var names = new HashSet<>(gradients.keySet());
        names.retainAll(weights.keySet());
        names.forEach(name ->
                step(Objects.requireNonNull(weights.get(name)), gradients.getOrDefault(name, 0f)));
    }

    private double score(List<Feature> item) {
        double score = 0;
        for (var feature : item) {
            var weight = weights.get(feature.name());
            score += weight == null ? 0 : weight.value * feature.value();
        }
        return score;
    }

    private static void step(Weight weight, float gradient) {
        float g = gradient + DECAY * weight.value;
        weight.squares += g * g;
        if (weight.squares > 0) {
            weight.value -= RATE * g / (float) Math.sqrt(weight.squares);
        }
    }
}
