package io.baton.understanding.message;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.intent.IntentClassifier.Guess;
import io.baton.understanding.mail.PastedMail;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.tagging.SlotTagger;
import io.baton.understanding.token.ContextEncoder;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads a message: what it asks for, and its parts.
public final class MessageReader {
    /// Below this probability, the second intent is offered too.
    private static final double SURE = 0.5;

    /// Intents less likely than this aren't offered.
    private static final double POSSIBLE = 0.15;

    /// These report what has happened.
    private static final Set<Intent> PAST =
            EnumSet.of(Intent.WON, Intent.LOST, Intent.PAID, Intent.ENDED);

    private final ContextEncoder contextEncoder;
    private final IntentClassifier intentClassifier;
    private final SlotTagger slotTagger;
    private final WordLists wordLists;

    public MessageReader(
            ContextEncoder contextEncoder,
            IntentClassifier intentClassifier,
            SlotTagger slotTagger,
            WordLists wordLists) {
        this.contextEncoder = contextEncoder;
        this.wordLists = wordLists;
        this.intentClassifier = intentClassifier;
        this.slotTagger = slotTagger;
    }

    /// @param text in the form of the typed text
    public Reading read(String text, FirmNames names, MessageContext context) {
        return PastedMail.find(text)
                .map(mail -> new MailReader(this, wordLists, text, mail, names, context).read())
                .orElseGet(() -> readMessage(text, names, context));
    }

    /// What a piece of a mail asks for, most likely first.
    List<Guess> guesses(String text, FirmNames names, MessageContext context) {
        var matches = names.names().findAll(Tokenizer.tokens(text));
        var pieces = KnownPieces.of(text, values(text, matches, context), matches);
        return Perspective.of(context)
                .adjusted(intentClassifier.guesses(embedded(text, pieces)));
    }

    /// The parts of a text whose intent is known.
    Reading.Understood understood(
            Intent intent, String text, FirmNames names, MessageContext context) {
        var matches = names.names().findAll(Tokenizer.tokens(text));
        var values = values(text, matches, context);
        var pieces = KnownPieces.of(text, values, matches);
        return understood(intent, text, embedded(text, pieces), values, pieces.names(), names, context);
    }

    Reading readMessage(String text, FirmNames names, MessageContext context) {
        var matches = names.names().findAll(Tokenizer.tokens(text));
        var values = values(text, matches, context);
        var pieces = KnownPieces.of(text, values, matches);
        if (!Readable.isEnglish(text, pieces.items(), wordLists)) {
            return new Reading.Unreadable(text);
        }
        var priors = Priors.of(text, values, pieces.names(), names, context);
        var message = embedded(text, pieces);
        var guesses =
                priors.adjusted(
                        Perspective.of(context).adjusted(intentClassifier.guesses(message)));
        var best = guesses.getFirst();
        var first = understood(best.intent(), text, message, values, pieces.names(), names, context);
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
                                message,
                                values,
                                pieces.names(),
                                names,
                                context)));
    }

    private static Values values(
            String text, List<NameMatch> matches, MessageContext context) {
        return Values.in(text, context, Crowns.of(text, matches));
    }

    private EmbeddedMessage embedded(String text, KnownPieces pieces) {
        return EmbeddedMessage.of(Item.of(text, pieces.items()), contextEncoder);
    }

    private Reading.Understood understood(
            Intent intent,
            String text,
            EmbeddedMessage embedded,
            Values values,
            List<NameMatch> matches,
            FirmNames names,
            MessageContext context) {
        var parts = slotTagger.tag(embedded, intent.name());
        var read = PAST.contains(intent) ? values.inThePast(text, context) : values;
        var message = new Message(intent, text, read, matches, parts, names);
        var slots = new SlotAssembler(message, context, wordLists).assemble();
        return new Reading.Understood(intent, slots, text);
    }
}
