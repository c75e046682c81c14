package io.baton.understanding.tagging;

import io.baton.understanding.example.Example;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An example sentence as the tagger learns from it.
public final class TaggedExample {
    private final List<String> tags;
    private final List<TagFeatures> features;

    public TaggedExample(Example example, EmbeddedMessage message, WordLists wordLists) {
        tags = tags(example, message.items());
        features = TagFeatures.of(message, wordLists, example.intent().name());
    }

    /// The right tags.
    public List<String> tags() {
        return tags;
    }

    /// The tags the weights give.
    public List<String> guess(TagWeights weights) {
        return new Viterbi(weights).best(features);
    }

    /// Changes the weights of an item's features, if the tags are as given.
    public void change(TagWeights weights, int at, List<String> tags, float by) {
        var before = at == 0 ? null : tags.get(at - 1);
        weights.change(features.get(at), before, tags.get(at), by);
    }

    private static List<String> tags(Example example, List<Item> items) {
        var tags = new ArrayList<String>();
        Example.@Nullable Mark last = null;
        for (var item : items) {
            var mark = markOf(example, item);
            if (mark == null) {
                tags.add(Tag.OUTSIDE);
            } else {
                tags.add(mark.equals(last) ? Tag.inside(mark.slot()) : Tag.begin(mark.slot()));
            }
            last = mark;
        }
        return List.copyOf(tags);
    }

    private static Example.@Nullable Mark markOf(Example example, Item item) {
        return example.marks().stream()
                .filter(mark -> mark.slot().tagged() && mark.span().overlaps(item.span()))
                .findFirst()
                .orElse(null);
    }
}
