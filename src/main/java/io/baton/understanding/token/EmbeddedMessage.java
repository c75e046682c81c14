package io.baton.understanding.token;

import io.baton.understanding.Span;
import io.baton.understanding.token.ContextEncoder.Piece;
import java.util.ArrayList;
import java.util.List;

/// A message with its embeddings.
///
/// @param sentence the whole message's; empty if there is no model
/// @param words each item's in its context; empty where there is none
public record EmbeddedMessage(List<Item> items, float[] sentence, List<float[]> words) {
    private static final float[] NONE = {};

    public static EmbeddedMessage of(List<Item> items, ContextEncoder encoder) {
        var masked = MaskedText.of(items);
        var embedding = encoder.embed(masked.text());
        var words = new ArrayList<float[]>();
        int next = 0;
        for (int i = 0; i < items.size(); i++) {
            if (i >= masked.spans().size()) {
                words.add(NONE);
            } else {
                var span = masked.spans().get(i);
                while (next < embedding.pieces().size()
                        && embedding.pieces().get(next).span().end() <= span.start()) {
                    next++;
                }
                words.add(mean(embedding.pieces(), next, span));
            }
        }
        return new EmbeddedMessage(List.copyOf(items), embedding.sentence(), List.copyOf(words));
    }

    private static float[] mean(List<Piece> pieces, int from, Span span) {
        var inside = new ArrayList<float[]>();
        for (int i = from; i < pieces.size() && pieces.get(i).span().overlaps(span); i++) {
            inside.add(pieces.get(i).vector());
        }
        if (inside.isEmpty()) {
            return NONE;
        }
        var mean = new float[inside.getFirst().length];
        for (var vector : inside) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / inside.size();
            }
        }
        return mean;
    }
}
