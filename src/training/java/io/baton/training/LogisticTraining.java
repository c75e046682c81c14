package io.baton.training;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.baton.search.vector.VectorMath;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.linear.LinearModel.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Logistic regression by stochastic gradient descent, with a rate per weight (Duchi et al., 2011)
/// and weight decay. Deterministic.
final class LogisticTraining {
    private static final int EPOCHS = 12;
    private static final float RATE = 0.15f;

    record Example(String outcome, List<Feature> features) {}

    /// @param minCount features in fewer examples are left out
    /// @param decay how strongly weights are pulled to zero: more for fewer examples
    /// @param balanced whether all outcomes count the same, however many examples they have
    record Settings(int minCount, float decay, boolean balanced) {}

    private final List<String> outcomes;
    private final Settings settings;

    /// How much an example of each outcome counts.
    private final Map<String, Float> shares = new HashMap<>();

    private final Map<String, float[]> weights = new HashMap<>();
    private final Map<String, float[]> squares = new HashMap<>();

    private LogisticTraining(List<String> outcomes, Settings settings) {
        this.outcomes = outcomes;
        this.settings = settings;
    }

    static LinearModel train(List<Example> examples, Settings settings) {
        var outcomes = examples.stream().map(Example::outcome).distinct().sorted().toList();
        var training = new LogisticTraining(outcomes, settings);
        training.prepare(examples);
        var order = new ArrayList<>(examples);
        var chance = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, chance);
            order.forEach(training::learn);
        }
        return new LinearModel(outcomes, training.weights);
    }

    private void prepare(List<Example> examples) {
        var counts = new HashMap<String, Integer>();
        for (var example : examples) {
            example.features().forEach(feature -> counts.merge(feature.name(), 1, Integer::sum));
        }
        counts.forEach((feature, count) -> {
            if (count >= settings.minCount()) {
                weights.put(feature, new float[outcomes.size()]);
                squares.put(feature, new float[outcomes.size()]);
            }
        });
        var sizes = examples.stream().collect(groupingBy(Example::outcome, counting()));
        long largest = Collections.max(sizes.values());
        sizes.forEach((outcome, size) ->
                shares.put(outcome, settings.balanced() ? (float) largest / size : 1));
    }

    private void learn(Example example) {
        var scores = new LinearModel(outcomes, weights).scores(example.features());
        var gradient = VectorMath.softmax(scores, 1);
        gradient[outcomes.indexOf(example.outcome())] -= 1;
        float share = shares.getOrDefault(example.outcome(), 1f);
        for (var feature : example.features()) {
            var weight = weights.get(feature.name());
            var square = squares.get(feature.name());
            if (weight != null && square != null) {
                step(weight, square, gradient, feature.value() * share);
            }
        }
    }

    private void step(float[] weight, float[] square, double[] gradient, float value) {
        for (int i = 0; i < weight.length; i++) {
            float g = (float) gradient[i] * value + settings.decay() * weight[i];
            square[i] += g * g;
            if (square[i] > 0) {
                weight[i] -= RATE * g / (float) Math.sqrt(square[i]);
            }
        }
    }
}
