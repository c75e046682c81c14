package io.baton.understanding.intent;

import io.baton.understanding.Intent;
import io.baton.understanding.token.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;

/// Tells what a message asks for.
public final class IntentClassifier {
    private final MaxentModel model;
    private final Function<String, Optional<float[]>> encoder;

    /// @param encoder the embedding of a text; empty if there is none
    public IntentClassifier(MaxentModel model, Function<String, Optional<float[]>> encoder) {
        this.model = model;
        this.encoder = encoder;
    }

    public record Guess(Intent intent, double probability) {}

    /// All intents, most likely first.
    public List<Guess> guesses(List<Item> items) {
        var embedding = encoder.apply(IntentFeatures.masked(items)).orElseGet(() -> new float[0]);
        var features = IntentFeatures.of(items, embedding);
        var probabilities = model.eval(features.names(), features.values());
        return IntStream.range(0, probabilities.length)
                .mapToObj(i -> new Guess(Intent.valueOf(model.getOutcome(i)), probabilities[i]))
                .sorted(Comparator.comparingDouble(Guess::probability).reversed())
                .toList();
    }

    /// A training event.
    public static Event event(Intent intent, List<Item> items, Function<String, float[]> encoder) {
        var features = IntentFeatures.of(items, encoder.apply(IntentFeatures.masked(items)));
        return new Event(intent.name(), features.names(), features.values());
    }
}
