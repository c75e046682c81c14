package io.baton.understanding.intent;

import io.baton.search.vector.VectorMath;
import io.baton.understanding.Intent;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.linear.LinearModel.Feature;
import io.baton.understanding.token.EmbeddedMessage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tells what a message asks for.
public final class IntentClassifier {
    /// Above 1: a few thousand examples make the model surer than it should be.
    private static final double TEMPERATURE = 1.5;

    private final LinearModel model;

    public IntentClassifier(LinearModel model) {
        this.model = model;
    }

    public record Guess(Intent intent, double probability) {}

    /// All intents, most likely first.
    public List<Guess> guesses(EmbeddedMessage message) {
        var probabilities = VectorMath.softmax(model.scores(features(message)), TEMPERATURE);
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new Guess(Intent.valueOf(model.outcomes().get(i)), probabilities[i]))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                .toList();
    }

    /// The features of a message, for training.
    public static List<Feature> features(EmbeddedMessage message) {
        return IntentFeatures.of(message.items(), message.sentence());
    }
}
