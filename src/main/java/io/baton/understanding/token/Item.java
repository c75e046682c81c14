package io.baton.understanding.token;

import io.baton.understanding.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A token, or several that are one known value or name.
///
/// @param kind null for an ordinary token
public record Item(Token token, @Nullable Kind kind) {

    /// A piece of the text whose kind is known.
    public record Known(Kind kind, Span span) {}

    /// The word in lower case, or the mask of a known piece.
    public String word() {
        return kind == null ? token.lower() : kind.mask();
    }

    public Span span() {
        return token.span();
    }

    /// Splits a text into items.
    ///
    /// @param known pieces that don't overlap, in order
    public static List<Item> of(String text, List<Known> known) {
        return of(text, new Span(0, text.length()), known);
    }

    /// Splits a part of a text into items, whose spans point into the whole text.
    ///
    /// @param known pieces of the whole text that don't overlap, in order
    public static List<Item> of(String text, Span part, List<Known> known) {
        var items = new ArrayList<Item>();
        int next = 0;
        for (var each : Tokenizer.tokens(part.of(text))) {
            var token = each.movedBy(part.start());
            while (next < known.size() && known.get(next).span().end() <= token.span().start()) {
                next++;
            }
            if (next < known.size() && known.get(next).span().overlaps(token.span())) {
                var piece = known.get(next);
                if (items.isEmpty() || !items.getLast().span().equals(piece.span())) {
                    items.add(
                            new Item(new Token(piece.span().of(text), piece.span()), piece.kind()));
                }
            } else {
                items.add(new Item(token, null));
            }
        }
        return List.copyOf(items);
    }
}
