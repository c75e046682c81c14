package io.baton.understanding.tagging;

import io.baton.understanding.example.Example;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An example sentence as the tagger learns from it.
public final class TaggedExample {
    private final List<Item> items;
    private final List<String> tags;
    private final TagFeatures features;

    public TaggedExample(Example example, List<Item> items, WordLists wordLists) {
        this.items = List.copyOf(items);
        this.tags = tags(example, items);
        this.features = new TagFeatures(wordLists, this.items, example.intent().name());
    }

    /// The right tags.
    public List<String> tags() {
        return tags;
    }

    /// The tags the model gives.
    public List<String> guess(LinearModel model) {
        return new Viterbi(model).best(features, items.size());
    }

    /// The features of an item, if the tag before it is as given.
    public List<String> features(int at, List<String> tags) {
        var all = new ArrayList<>(features.at(at));
        var before = at == 0 ? Tag.START : tags.get(at - 1);
        features.withTagBefore(at).forEach(feature -> all.add(Tag.with(feature, before)));
        return all;
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
                .filter(mark -> !mark.slot().typed() && mark.span().overlaps(item.span()))
                .findFirst()
                .orElse(null);
    }
}
