package io.baton.understanding.intent;

import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.linear.LinearModel.Feature;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import java.util.ArrayList;
import java.util.List;

/// Ranks the sentences of a mail by how likely it is that they say what is needed.
public final class NeedRanker {
    private static final float OWN = 3;
    private static final float NEIGHBOR = 1.5f;
    private static final float PLACE = 0.5f;
    private static final int FAR = 4;
    private static final int SHORT = 4;
    private static final float LONG = 30;

    private final LinearModel model;

    /// @param model with one outcome
    public NeedRanker(LinearModel model) {
        this.model = model;
    }

    /// Higher is likelier. Scores of different mails can't be compared.
    public double score(List<EmbeddedMessage> sentences, int at) {
        return model.scores(features(sentences, at))[0];
    }

    /// The features of a sentence, for training: its own, its neighbors' embeddings, and its place.
    ///
    /// @param sentences of one mail, in order
    public static List<Feature> features(List<EmbeddedMessage> sentences, int at) {
        var features = new ArrayList<Feature>();
        var sentence = sentences.get(at);
        add(features, "e", sentence, OWN);
        if (at > 0) {
            add(features, "before e", sentences.get(at - 1), NEIGHBOR);
        }
        if (at + 1 < sentences.size()) {
            add(features, "after e", sentences.get(at + 1), NEIGHBOR);
        }
        int length = sentence.items().size();
        float weight = (float) (1 / Math.sqrt(1 + length / 8.0));
        sentence.items().stream()
                .map(Item::word)
                .distinct()
                .forEach(word -> features.add(new Feature("w " + word, weight)));
        features.add(new Feature("place " + Math.min(at, FAR), PLACE));
        features.add(new Feature("from end " + Math.min(sentences.size() - 1 - at, FAR), PLACE));
        features.add(new Feature("length", PLACE * Math.min(length, LONG) / LONG));
        if (length < SHORT) {
            features.add(new Feature("short", PLACE));
        }
        return List.copyOf(features);
    }

    private static void add(
            List<Feature> features, String name, EmbeddedMessage sentence, float scale) {
        var embedding = sentence.sentence();
        for (int i = 0; i < embedding.length; i++) {
            features.add(new Feature(name + i, embedding[i] * scale));
        }
    }
}
