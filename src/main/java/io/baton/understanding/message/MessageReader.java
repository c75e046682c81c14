package io.baton.understanding.message;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.tagging.SlotTagger;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Tokenizer;
import java.util.List;

/// Reads a message: what it asks for, and its parts.
public final class MessageReader {
    /// Below this probability, the second intent is offered too.
    private static final double SURE = 0.5;

    /// Intents less likely than this aren't offered.
    private static final double POSSIBLE = 0.15;

    private final IntentClassifier intentClassifier;
    private final SlotTagger slotTagger;

    public MessageReader(IntentClassifier intentClassifier, SlotTagger slotTagger) {
        this.intentClassifier = intentClassifier;
        this.slotTagger = slotTagger;
    }

    /// @param text in the form of the typed text
    public Reading read(String text, FirmNames names, MessageContext context) {
        var values = Values.in(text, context);
        var pieces = KnownPieces.of(values, names.names().findAll(Tokenizer.tokens(text)));
        var items = Item.of(text, pieces.items());
        var guesses = Perspective.of(context).adjusted(intentClassifier.guesses(items));
        var best = guesses.getFirst();
        var first = understood(best.intent(), text, items, values, pieces.names(), names, context);
        var second = guesses.get(1);
        if (best.probability() >= SURE || second.probability() < POSSIBLE) {
            return first;
        }
        return new Reading.Ambiguous(
                List.of(
                        first,
                        understood(
                                second.intent(),
                                text,
                                items,
                                values,
                                pieces.names(),
                                names,
                                context)));
    }

    private Reading.Understood understood(
            Intent intent,
            String text,
            List<Item> items,
            Values values,
            List<NameMatch> matches,
            FirmNames names,
            MessageContext context) {
        var parts = slotTagger.tag(items, intent.name());
        var slots =
                new SlotAssembler(intent, text, values, matches, names, context)
                        .assemble(parts, items);
        return new Reading.Understood(intent, slots, text);
    }
}
