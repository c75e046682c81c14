package io.baton.understanding.intent;

import io.baton.search.vector.VectorMath;
import io.baton.understanding.Intent;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.linear.LinearModel.Feature;
import io.baton.understanding.token.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Tells what a message asks for.
public final class IntentClassifier {
    private final LinearModel model;
    private final Function<String, Optional<float[]>> encoder;

    /// @param encoder the embedding of a text; empty if there is none
    public IntentClassifier(LinearModel model, Function<String, Optional<float[]>> encoder) {
        this.model = model;
        this.encoder = encoder;
    }

    public record Guess(Intent intent, double probability) {}

    /// All intents, most likely first.
    public List<Guess> guesses(List<Item> items) {
        var scores =
                model.scores(
                        features(items, text -> encoder.apply(text).orElseGet(() -> new float[0])));
        var probabilities = VectorMath.softmax(scores, 1);
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new Guess(Intent.valueOf(model.outcomes().get(i)), probabilities[i]))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                .toList();
    }

    /// The features of a message, for training.
    ///
    /// @param encoder the embedding of a text
    public static List<Feature> features(List<Item> items, Function<String, float[]> encoder) {
        return IntentFeatures.of(items, encoder.apply(IntentFeatures.masked(items)));
    }
}
