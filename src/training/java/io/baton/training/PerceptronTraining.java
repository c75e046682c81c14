package io.baton.training;

import io.baton.search.vector.VectorMath;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.tagging.TagWeights;
import io.baton.understanding.tagging.TaggedExample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/// The averaged structured perceptron (Collins, 2002): tags a whole example, and corrects the
/// weights where the tags are wrong. What it learns depends on the order of the examples, so it
/// learns several times, each in another order, and takes the mean. Deterministic.
///
/// Written here because the trainers of OpenNLP copy the whole model for every sentence, which
/// takes minutes.
final class PerceptronTraining {
    private static final int EPOCHS = 8;

    /// Weights smaller than this share of the average change are left out.
    private static final float SMALLEST = 0.02f;

    private final TagWeights weights;

    /// Each change times the step at which it was made, for the average.
    private final TagWeights timed;

    private int step = 1;

    private PerceptronTraining(List<String> tags) {
        weights = new TagWeights(tags);
        timed = new TagWeights(tags);
    }

    /// @param runs the examples each run learns from
    static LinearModel train(List<List<TaggedExample>> runs) {
        var tags =
                runs.stream()
                        .flatMap(List::stream)
                        .flatMap(each -> each.tags().stream())
                        .distinct()
                        .sorted()
                        .toList();
        var models =
                IntStream.range(0, runs.size())
                        .parallel()
                        .mapToObj(run -> average(runs.get(run), tags, run))
                        .toList();
        return new LinearModel(tags, mean(models, tags.size()));
    }

    private static Map<String, float[]> average(
            List<TaggedExample> examples, List<String> tags, int seed) {
        var training = new PerceptronTraining(tags);
        var order = new ArrayList<>(examples);
        var chance = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, chance);
            order.forEach(training::learn);
        }
        return training.average();
    }

    private void learn(TaggedExample example) {
        var right = example.tags();
        var guess = example.guess(weights);
        if (!guess.equals(right)) {
            for (int at = 0; at < right.size(); at++) {
                if (!guess.get(at).equals(right.get(at)) || !same(guess, right, at - 1)) {
                    change(example, at, right, 1);
                    change(example, at, guess, -1);
                }
            }
        }
        step++;
    }

    private void change(TaggedExample example, int at, List<String> tags, float by) {
        example.change(weights, at, tags, by);
        example.change(timed, at, tags, by * step);
    }

    private static boolean same(List<String> guess, List<String> right, int at) {
        return at < 0 || guess.get(at).equals(right.get(at));
    }

    private Map<String, float[]> average() {
        var changes = timed.byName();
        var averages = new HashMap<String, float[]>();
        weights.byName()
                .forEach((feature, weight) -> {
                    var change = Objects.requireNonNull(changes.get(feature));
                    var average = new float[weight.length];
                    for (int i = 0; i < average.length; i++) {
                        average[i] = weight[i] - change[i] / step;
                    }
                    averages.put(feature, average);
                });
        return averages;
    }

    /// The mean of the models, without small weights.
    private static Map<String, float[]> mean(List<Map<String, float[]>> models, int size) {
        var means = new HashMap<String, float[]>();
        for (var model : models) {
            model.forEach((feature, weight) ->
                    VectorMath.addScaled(
                            means.computeIfAbsent(feature, _ -> new float[size]),
                            1f / models.size(),
                            weight));
        }
        means.values().removeIf(PerceptronTraining::isSmall);
        return means;
    }

    private static boolean isSmall(float[] weights) {
        for (float weight : weights) {
            if (Math.abs(weight) > SMALLEST) {
                return false;
            }
        }
        return true;
    }
}
