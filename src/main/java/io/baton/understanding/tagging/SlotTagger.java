package io.baton.understanding.tagging;

import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Marks the parts of a message: client, need, partner, contact, and so on.
public final class SlotTagger {
    private final Viterbi viterbi;
    private final WordLists wordLists;

    public SlotTagger(TagTable weights, WordLists wordLists) {
        this.viterbi = new Viterbi(weights);
        this.wordLists = wordLists;
    }

    /// A part of a message.
    public record Part(SlotName slot, Span span) {}

    /// @param intent name of the message's intent, which decides what parts to expect
    public List<Part> tag(EmbeddedMessage message, String intent) {
        var features = TagFeatures.of(message, wordLists, intent);
        return parts(message.items(), viterbi.best(features));
    }

    private static List<Part> parts(List<Item> items, List<String> tags) {
        var parts = new ArrayList<Part>();
        @Nullable Part open = null;
        for (int i = 0; i < tags.size(); i++) {
            var slot = Tag.slot(tags.get(i));
            var span = items.get(i).span();
            if (open != null && slot == open.slot() && !Tag.begins(tags.get(i))) {
                open = new Part(open.slot(), new Span(open.span().start(), span.end()));
            } else {
                if (open != null) {
                    parts.add(open);
                }
                open = slot == null ? null : new Part(slot, span);
            }
        }
        if (open != null) {
            parts.add(open);
        }
        return List.copyOf(parts);
    }
}
