package io.baton.understanding.intent;

import io.baton.understanding.linear.LinearModel.Feature;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.MaskedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The features by which the classifier tells intents apart: the message's embedding, its words,
/// pairs and triples of words, and which kinds of values and names it has.
final class IntentFeatures {
    private static final float EMBEDDING_SCALE = 3;

    private IntentFeatures() {}

    /// @param embedding values of the masked text's embedding
    static List<Feature> of(List<Item> items, float[] embedding) {
        var features = new LinkedHashMap<String, Float>();
        for (int i = 0; i < embedding.length; i++) {
            features.put("e" + i, embedding[i] * EMBEDDING_SCALE);
        }
        var words = words(items);
        double weight = 1 / Math.sqrt(1 + words.size() / 8.0);
        for (int length = 1; length <= 3; length++) {
            for (int i = 0; i + length <= words.size(); i++) {
                features.put(String.join(" ", words.subList(i, i + length)), (float) weight);
            }
        }
        kinds(items)
                .forEach((kind, count) -> features.put("kind " + kind + Math.min(count, 2), 1f));
        features.put(
                "length " + Math.min(5, Integer.SIZE - Integer.numberOfLeadingZeros(items.size())),
                1f);
        features.put("bias", 1f);
        return features.entrySet().stream()
                .map(each -> new Feature(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<String> words(List<Item> items) {
        var words = new ArrayList<String>();
        words.add("<s>");
        items.stream().limit(MaskedText.MAX_ITEMS).map(Item::word).forEach(words::add);
        words.add("</s>");
        return words;
    }

    private static Map<Kind, Integer> kinds(List<Item> items) {
        return items.stream()
                .filter(item -> item.kind() != null)
                .collect(Collectors.toMap(Item::kind, _ -> 1, Integer::sum));
    }
}
