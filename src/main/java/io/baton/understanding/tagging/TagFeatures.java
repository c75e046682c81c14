package io.baton.understanding.tagging;

import io.baton.understanding.token.Item;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.BeamSearchContextGenerator;

/// The features by which the tagger decides about one item: the item, its neighbors, and the tags
/// already given.
final class TagFeatures implements BeamSearchContextGenerator<Item> {
    private static final String NONE = "-";

    private final WordLists wordLists;

    TagFeatures(WordLists wordLists) {
        this.wordLists = wordLists;
    }

    @Override
    public String[] getContext(int at, Item[] items, String[] before, Object[] intent) {
        var features = new ArrayList<String>(40);
        var last = at > 0 ? before[at - 1] : NONE;
        var lastButOne = at > 1 ? before[at - 2] : NONE;
        features.add("t1=" + last);
        features.add("t2=" + lastButOne + "," + last);
        var seen = tagsSeen(before, at);
        features.add("seen=" + seen);
        features.add("seen,t1=" + seen + "," + last);
        for (int offset = -3; offset <= 3; offset++) {
            features.add("w" + offset + "=" + word(items, at + offset));
        }
        for (int offset = -2; offset <= 2; offset++) {
            features.add("c" + offset + "=" + wordClass(items, at + offset));
        }
        features.add("t1,w=" + last + "," + word(items, at));
        features.add("t1,w-1=" + last + "," + word(items, at - 1));
        features.add("t1,w1=" + last + "," + word(items, at + 1));
        features.add("t1,c=" + last + "," + wordClass(items, at));
        features.add("t1,c,c1=" + last + "," + wordClass(items, at) + wordClass(items, at + 1));
        features.add("w-1,w=" + word(items, at - 1) + "," + word(items, at));
        features.add("w,w1=" + word(items, at) + "," + word(items, at + 1));
        features.add("w-2,w-1=" + word(items, at - 2) + "," + word(items, at - 1));
        features.add("w1,w2=" + word(items, at + 1) + "," + word(items, at + 2));
        features.add("c-1,c,c1=" + classes(items, at));
        features.add("w-1,c=" + word(items, at - 1) + "," + wordClass(items, at));
        features.add("c,w1=" + wordClass(items, at) + "," + word(items, at + 1));
        features.add("c,w1,w2=" + wordClass(items, at) + word(items, at + 1) + word(items, at + 2));
        features.add("verb=" + nextClientVerb(items, at));
        features.add("verb,t1=" + nextClientVerb(items, at) + last);
        features.add("start=" + Math.min(at, 3));
        features.add("intent,t1=" + intent[0] + last);
        features.add("intent,c=" + intent[0] + wordClass(items, at));
        return features.toArray(String[]::new);
    }

    /// Which parts were tagged so far: a second client or need is rare.
    private static String tagsSeen(String[] before, int at) {
        boolean client = false;
        boolean need = false;
        for (int i = 0; i < at; i++) {
            client |= before[i].endsWith("CLIENT");
            need |= before[i].endsWith("NEED");
        }
        return (client ? "c" : "") + (need ? "n" : "");
    }

    /// How many items ahead a verb follows that a client is the subject of: "needs", "wants".
    private static int nextClientVerb(Item[] items, int at) {
        for (int ahead = 1; ahead <= 6 && at + ahead < items.length; ahead++) {
            if (ClientVerbs.contains(items[at + ahead].word())) {
                return ahead;
            }
        }
        return 0;
    }

    private String classes(Item[] items, int at) {
        return wordClass(items, at - 1) + wordClass(items, at) + wordClass(items, at + 1);
    }

    private static String word(Item[] items, int at) {
        if (at < 0 || at >= items.length) {
            return at < 0 ? "<s>" : "</s>";
        }
        var word = items[at].word();
        return word.isBlank() ? "\\n" : word;
    }

    /// The shape of a word and whether it's ordinary or technical; the mask of a known piece.
    private String wordClass(Item[] items, int at) {
        if (at < 0 || at >= items.length) {
            return at < 0 ? "<s>" : "</s>";
        }
        var item = items[at];
        if (item.kind() != null) {
            return item.word();
        }
        var word = item.word();
        return item.token().shape()
                + (wordLists.technical().test(word) ? "t" : "")
                + (wordLists.ordinary().test(word) ? "o" : "");
    }

    List<String> featuresOf(int at, Item[] items, String[] before, String intent) {
        return List.of(getContext(at, items, before, new Object[] {intent}));
    }
}
