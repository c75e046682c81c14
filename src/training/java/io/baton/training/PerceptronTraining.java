package io.baton.training;

import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.tagging.TaggedExample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// The averaged structured perceptron (Collins, 2002): tags a whole example, and corrects the
/// weights where the tags are wrong. Deterministic.
///
/// Written here because the trainers of OpenNLP copy the whole model for every sentence, which
/// takes minutes.
final class PerceptronTraining {
    private static final int EPOCHS = 8;

    /// Weights smaller than this share of the average change are left out.
    private static final float SMALLEST = 0.02f;

    private final List<String> tags;
    private final Map<String, float[]> weights = new HashMap<>();

    /// Each change times the step at which it was made, for the average.
    private final Map<String, float[]> timed = new HashMap<>();

    private int step = 1;

    private PerceptronTraining(List<String> tags) {
        this.tags = tags;
    }

    static LinearModel train(List<TaggedExample> examples) {
        var tags =
                examples.stream()
                        .flatMap(each -> each.tags().stream())
                        .distinct()
                        .sorted()
                        .toList();
        var training = new PerceptronTraining(tags);
        var order = new ArrayList<>(examples);
        var chance = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, chance);
            order.forEach(training::learn);
        }
        return training.average();
    }

    private void learn(TaggedExample example) {
        var right = example.tags();
        var guess = example.guess(new LinearModel(tags, weights));
        if (!guess.equals(right)) {
            for (int at = 0; at < right.size(); at++) {
                if (!guess.get(at).equals(right.get(at)) || !same(guess, right, at - 1)) {
                    change(example.features(at, right), right.get(at), 1);
                    change(example.features(at, guess), guess.get(at), -1);
                }
            }
        }
        step++;
    }

    private static boolean same(List<String> guess, List<String> right, int at) {
        return at < 0 || guess.get(at).equals(right.get(at));
    }

    private void change(List<String> features, String tag, float by) {
        int index = Collections.binarySearch(tags, tag);
        for (var feature : features) {
            weights.computeIfAbsent(feature, _ -> new float[tags.size()])[index] += by;
            timed.computeIfAbsent(feature, _ -> new float[tags.size()])[index] += by * step;
        }
    }

    private LinearModel average() {
        var averages = new HashMap<String, float[]>();
        weights.forEach((feature, weight) -> {
            var average = new float[tags.size()];
            var changes = Objects.requireNonNull(timed.get(feature));
            boolean matters = false;
            for (int i = 0; i < average.length; i++) {
                average[i] = weight[i] - changes[i] / step;
                matters |= Math.abs(average[i]) > SMALLEST;
            }
            if (matters) {
                averages.put(feature, average);
            }
        });
        return new LinearModel(tags, averages);
    }
}
