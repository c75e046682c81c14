package io.baton.understanding.tagging;

import io.baton.understanding.Span;
import io.baton.understanding.example.SlotName;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/// Marks the parts of a message: client, need, partner, contact, and so on.
public final class SlotTagger {
    private static final int BEAM = 5;

    private final BeamSearch beamSearch;
    private final TagFeatures features;

    public SlotTagger(MaxentModel model, WordLists wordLists) {
        this.beamSearch = new BeamSearch(BEAM, model);
        this.features = new TagFeatures(wordLists);
    }

    /// A part of a message.
    public record Part(SlotName slot, Span span, double probability) {}

    /// @param intent name of the message's intent, which decides what parts to expect
    public List<Part> tag(List<Item> items, String intent) {
        if (items.isEmpty()) {
            return List.of();
        }
        var best =
                beamSearch.bestSequence(
                        items.toArray(Item[]::new),
                        new Object[] {intent},
                        features,
                        (at, _, before, tag) -> Tag.follows(tag, at > 0 ? before[at - 1] : null));
        return best == null ? List.of() : parts(items, best.getOutcomes(), best.getProbs());
    }

    private static List<Part> parts(List<Item> items, List<String> tags, double[] probabilities) {
        var parts = new ArrayList<Part>();
        @Nullable Part open = null;
        for (int i = 0; i < tags.size(); i++) {
            var slot = Tag.slot(tags.get(i));
            var span = items.get(i).span();
            if (open != null && slot == open.slot() && !Tag.begins(tags.get(i))) {
                open =
                        new Part(
                                open.slot(),
                                new Span(open.span().start(), span.end()),
                                Math.min(open.probability(), probabilities[i]));
            } else {
                if (open != null) {
                    parts.add(open);
                }
                open = slot == null ? null : new Part(slot, span, probabilities[i]);
            }
        }
        if (open != null) {
            parts.add(open);
        }
        return List.copyOf(parts);
    }
}
