package io.baton.understanding.tagging;

import io.baton.understanding.example.Example;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.Event;
import org.jspecify.annotations.Nullable;

/// Turns marked examples into training events for the tagger.
public final class TaggingEvents {
    private final TagFeatures features;

    public TaggingEvents(WordLists wordLists) {
        this.features = new TagFeatures(wordLists);
    }

    /// @param items the example's items
    public List<Event> of(Example example, List<Item> items) {
        var array = items.toArray(Item[]::new);
        var tags = tags(example, items);
        var events = new ArrayList<Event>();
        for (int i = 0; i < array.length; i++) {
            var context = features.featuresOf(i, array, tags, example.intent().name());
            events.add(new Event(tags[i], context.toArray(String[]::new)));
        }
        return events;
    }

    private static String[] tags(Example example, List<Item> items) {
        var tags = new String[items.size()];
        Example.@Nullable Mark last = null;
        for (int i = 0; i < tags.length; i++) {
            var mark = markOf(example, items.get(i));
            tags[i] =
                    mark == null
                            ? Tag.OUTSIDE
                            : mark.equals(last) ? Tag.inside(mark.slot()) : Tag.begin(mark.slot());
            last = mark;
        }
        return tags;
    }

    private static Example.@Nullable Mark markOf(Example example, Item item) {
        return example.marks().stream()
                .filter(mark -> !mark.slot().typed() && mark.span().overlaps(item.span()))
                .findFirst()
                .orElse(null);
    }
}
