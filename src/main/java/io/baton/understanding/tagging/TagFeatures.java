package io.baton.understanding.tagging;

import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The features by which the tagger decides about one item: the item, its neighbors and its
/// embedding.
///
/// @param alone features that don't depend on other tags
/// @param following features that count together with the tag before
/// @param embedding of the item in its context; may be empty
record TagFeatures(List<String> alone, List<String> following, float[] embedding) {
    private static final int FAR = 6;

    /// @param intent name of the message's intent
    static List<TagFeatures> of(EmbeddedMessage message, WordLists wordLists, String intent) {
        var items = message.items();
        var reader =
                new Reader(
                        items,
                        items.stream().map(TagFeatures::word).toList(),
                        items.stream().map(item -> wordClass(item, wordLists)).toList(),
                        intent);
        return IntStream.range(0, message.items().size())
                .mapToObj(at ->
                        new TagFeatures(
                                reader.alone(at), reader.following(at), message.words().get(at)))
                .toList();
    }

    private static String word(Item item) {
        var word = item.word();
        return word.isBlank() ? "\\n" : word;
    }

    /// The shape of a word and whether it's common or technical; the mask of a known piece.
    private static String wordClass(Item item, WordLists wordLists) {
        var word = item.word();
        if (item.kind() != null) {
            return word;
        }
        return item.token().shape()
                + (wordLists.technical().test(word) ? "t" : "")
                + (wordLists.common().test(word) ? "c" : "")
                + (wordLists.ordinary().test(word) ? "o" : "");
    }

    private record Reader(
            List<Item> items, List<String> words, List<String> classes, String intent) {

        List<String> alone(int at) {
            var features = new ArrayList<String>(40);
            features.add("bias");
            for (int offset = -3; offset <= 3; offset++) {
                features.add("w" + offset + "=" + word(at + offset));
            }
            for (int offset = -2; offset <= 2; offset++) {
                features.add("c" + offset + "=" + wordClass(at + offset));
            }
            features.add("w-1,w=" + word(at - 1) + "," + word(at));
            features.add("w,w1=" + word(at) + "," + word(at + 1));
            features.add("w-2,w-1=" + word(at - 2) + "," + word(at - 1));
            features.add("w1,w2=" + word(at + 1) + "," + word(at + 2));
            features.add("c-1,c=" + wordClass(at - 1) + "," + wordClass(at));
            features.add("c,c1=" + wordClass(at) + "," + wordClass(at + 1));
            features.add("c-1,c,c1=" + wordClass(at - 1) + wordClass(at) + wordClass(at + 1));
            features.add("w-1,c=" + word(at - 1) + "," + wordClass(at));
            features.add("c,w1=" + wordClass(at) + "," + word(at + 1));
            features.add("c,w1,w2=" + wordClass(at) + word(at + 1) + word(at + 2));
            features.add("verb after=" + distance(at, 1, ClientVerbs::contains));
            features.add("verb before=" + distance(at, -1, ClientVerbs::contains));
            features.add("client before=" + distance(at, -1, "§client"::equals));
            features.add("client after=" + distance(at, 1, "§client"::equals));
            features.add("start=" + Math.min(at, 4));
            features.add("end=" + Math.min(items.size() - at, 3));
            features.add("intent=" + intent);
            features.add("intent,c=" + intent + wordClass(at));
            features.add("intent,w=" + intent + word(at));
            features.add("suffix=" + suffix(word(at)));
            return features;
        }

        List<String> following(int at) {
            return List.of(
                    "t",
                    "t,w=" + word(at),
                    "t,w-1=" + word(at - 1),
                    "t,w1=" + word(at + 1),
                    "t,c=" + wordClass(at),
                    "t,c,c1=" + wordClass(at) + "," + wordClass(at + 1),
                    "t,intent=" + intent);
        }

        /// How many items away such a word is, up to a bound.
        private int distance(int at, int step, Predicate<String> test) {
            for (int away = 1; away <= FAR; away++) {
                int index = at + away * step;
                if (index < 0 || index >= items.size()) {
                    return 0;
                }
                if (test.test(items.get(index).word())) {
                    return away;
                }
            }
            return 0;
        }

        private static String suffix(String word) {
            return word.length() <= 3 ? word : word.substring(word.length() - 3);
        }

        private String word(int at) {
            return at(words, at);
        }

        private String wordClass(int at) {
            return at(classes, at);
        }

        private static String at(List<String> all, int at) {
            return at < 0 ? "<s>" : at < all.size() ? all.get(at) : "</s>";
        }
    }
}
