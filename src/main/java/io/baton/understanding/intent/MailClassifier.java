package io.baton.understanding.intent;

import io.baton.understanding.Intent;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.linear.LinearModel.Feature;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells what a mail asks for, from all its sentences.
public final class MailClassifier {
    private static final float MEAN_SCALE = 2;
    private static final float PEAK_SCALE = 3;

    private static final float SENTENCE_SCALE = 2;

    /// The lead of a guess that is sure. A mail with small scores for all intents asks for nothing
    /// either, so that it's the least score as well.
    public static final double SURE = 1;

    private final LinearModel model;
    private final IntentClassifier ofSentences;

    /// @param ofSentences tells what each sentence would ask for as a message
    public MailClassifier(LinearModel model, IntentClassifier ofSentences) {
        this.model = model;
        this.ofSentences = ofSentences;
    }

    /// What a mail most likely asks for.
    ///
    /// @param lead how much likelier that is than that it asks for nothing; from [#SURE] on, it's
    ///   sure
    public record Guess(Intent intent, double lead) {}

    /// The likeliest of these intents. `LOG_OUTBOUND` stands for both directions.
    public Guess choose(List<EmbeddedMessage> sentences, Set<Intent> possible) {
        var scores = model.scores(features(sentences, ofSentences));
        double nothing = Math.max(-SURE, score(scores, Intent.SMALL_TALK));
        return possible.stream()
                .map(intent -> new Guess(intent, score(scores, intent) - nothing))
                .max(Comparator.comparingDouble(Guess::lead))
                .orElse(new Guess(Intent.SMALL_TALK, 0));
    }

    private double score(double[] scores, Intent intent) {
        int at = model.outcomes().indexOf(intent.name());
        return at < 0 ? Double.NEGATIVE_INFINITY : scores[at];
    }

    /// The features of a mail, for training: the mean and the peaks of its sentences' embeddings,
    /// its words, and how likely one of its sentences asks for each intent.
    public static List<Feature> features(
            List<EmbeddedMessage> sentences, IntentClassifier ofSentences) {
        var features = new LinkedHashMap<String, Float>();
        float share = 1f / Math.max(1, sentences.size());
        for (var sentence : sentences) {
            var embedding = sentence.sentence();
            for (int i = 0; i < embedding.length; i++) {
                features.merge("mean e" + i, embedding[i] * share * MEAN_SCALE, Float::sum);
                features.merge("peak e" + i, embedding[i] * PEAK_SCALE, Math::max);
                features.merge("pit e" + i, embedding[i] * PEAK_SCALE, Math::min);
            }
            asked(ofSentences.guesses(sentence))
                    .forEach((intent, probability) ->
                            features.merge(
                                    "sentence " + intent,
                                    (float) (probability * SENTENCE_SCALE),
                                    Math::max));
            double weight = Math.sqrt((1 + sentence.items().size() / 8.0) * sentences.size());
            sentence.items().stream()
                    .map(Item::word)
                    .distinct()
                    .forEach(word -> features.merge("w " + word, (float) (1 / weight), Float::sum));
        }
        features.put("bias", 1f);
        return features.entrySet().stream()
                .map(each -> new Feature(each.getKey(), each.getValue()))
                .toList();
    }

    /// How likely a sentence asks for each intent, with both directions of logging as one.
    private static Map<Intent, Double> asked(List<IntentClassifier.Guess> guesses) {
        var asked = new EnumMap<Intent, Double>(Intent.class);
        guesses.forEach(guess ->
                asked.merge(
                        guess.intent().logs() ? Intent.LOG_OUTBOUND : guess.intent(),
                        guess.probability(),
                        Double::sum));
        return asked;
    }
}
