package io.baton.understanding.message;

import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.intent.MailClassifier;
import io.baton.understanding.intent.NeedRanker;
import io.baton.understanding.mail.PastedMail;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.tagging.SlotTagger;
import io.baton.understanding.token.ContextEncoder;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.Item;
import io.baton.understanding.token.Kind;
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

    /// These change nothing, so a wrong guess does no harm.
    private static final Set<Intent> QUESTIONS =
            EnumSet.of(
                    Intent.FIND,
                    Intent.SHOW,
                    Intent.LIST,
                    Intent.SEARCH,
                    Intent.REVENUE,
                    Intent.STATEMENT,
                    Intent.HELP);

    private final ContextEncoder contextEncoder;
    private final IntentClassifier intentClassifier;
    private final NeedRanker needRanker;
    private final MailClassifier mailClassifier;
    private final SlotTagger slotTagger;
    private final SlotTagger mailTagger;
    private final WordLists wordLists;

    public MessageReader(
            ContextEncoder contextEncoder, UnderstandingModels models, WordLists wordLists) {
        this.contextEncoder = contextEncoder;
        this.wordLists = wordLists;
        intentClassifier = new IntentClassifier(models.intents());
        mailClassifier = new MailClassifier(models.mails(), intentClassifier);
        needRanker = new NeedRanker(models.needs());
        slotTagger = new SlotTagger(models.tags(), wordLists);
        mailTagger = new SlotTagger(models.mailTags(), wordLists);
    }

    /// @param text in the form of the typed text
    public Reading read(String text, FirmNames names, MessageContext context) {
        return PastedMail.find(text)
                .map(mail -> new MailReader(this, wordLists, text, mail, names, context).read())
                .orElseGet(() -> readMessage(text, names, context));
    }

    /// @param text the parts of a mail that count, the rest blank
    List<MailSentence> sentences(String text, KnownPieces pieces) {
        return MailSentence.all(text, pieces, contextEncoder, needRanker);
    }

    /// What a mail asks for.
    MailClassifier.Guess intent(List<MailSentence> sentences, Set<Intent> possible) {
        return mailClassifier.choose(
                sentences.stream().map(MailSentence::embedded).toList(), possible);
    }

    /// What is marked in a sentence.
    ///
    /// @param inMail whether it's from a mail; otherwise a member typed it
    List<SlotTagger.Part> tag(EmbeddedMessage sentence, Intent intent, boolean inMail) {
        return (inMail ? mailTagger : slotTagger).tag(sentence, intent.name());
    }

    /// The parts of a text whose intent is known.
    Reading.Understood understood(
            Intent intent, String text, FirmNames names, MessageContext context) {
        return understood(intent, parse(text, names, context));
    }

    Reading readMessage(String text, FirmNames names, MessageContext context) {
        var parsed = parse(text, names, context);
        if (!Readable.isEnglish(text, parsed.pieces().items(), wordLists)) {
            return new Reading.Unreadable(text);
        }
        var intents = intents(parsed);
        return intents.size() == 1
                ? understood(intents.getFirst(), parsed)
                : new Reading.Ambiguous(
                        intents.stream().map(intent -> understood(intent, parsed)).toList());
    }

    /// One, or two that are about as likely.
    private List<Intent> intents(Parsed parsed) {
        var priors =
                Priors.of(
                        parsed.text(),
                        parsed.values(),
                        parsed.matches(),
                        parsed.names(),
                        parsed.context());
        var bare = BareNames.meanings(parsed.embedded().items(), priors.named());
        if (!bare.isEmpty()) {
            return bare;
        }
        var guesses =
                priors.adjusted(
                        Perspective.of(parsed.context())
                                .adjusted(intentClassifier.guesses(parsed.embedded())));
        var best = guesses.get(0);
        var second = guesses.get(1);
        if (best.probability() >= SURE || second.probability() < POSSIBLE) {
            return List.of(best.intent());
        }
        return isTalk(best.intent(), parsed)
                ? List.of(Intent.SMALL_TALK)
                : List.of(best.intent(), second.intent());
    }

    /// A message that names nothing but a day, and isn't sure to ask for anything.
    private boolean isTalk(Intent intent, Parsed parsed) {
        boolean names = parsed.pieces().items().stream().anyMatch(item -> item.kind() != Kind.DATE);
        if (QUESTIONS.contains(intent) || names) {
            return false;
        }
        var slots = understood(intent, parsed).slots();
        return slots.parties().client() == null && slots.needs().isEmpty();
    }

    /// A text with all that is found in it before its intent is known.
    private record Parsed(
            String text,
            Values values,
            KnownPieces pieces,
            EmbeddedMessage embedded,
            FirmNames names,
            MessageContext context) {
        List<NameMatch> matches() {
            return pieces.names();
        }
    }

    private Parsed parse(String text, FirmNames names, MessageContext context) {
        var matches = names.names().findAll(Tokenizer.tokens(text));
        var values = Values.in(text, context, Crowns.of(text, matches));
        var pieces = KnownPieces.of(text, values, matches);
        var embedded = EmbeddedMessage.of(Item.of(text, pieces.items()), contextEncoder);
        return new Parsed(text, values, pieces, embedded, names, context);
    }

    private Reading.Understood understood(Intent intent, Parsed parsed) {
        var text = parsed.text();
        var context = parsed.context();
        var parts = slotTagger.tag(parsed.embedded(), intent.name());
        var values = intent.happened() ? parsed.values().inThePast(text, context) : parsed.values();
        var message = new Message(intent, text, values, parsed.matches(), parts, parsed.names());
        var slots = new SlotAssembler(message, context, wordLists).assemble();
        return new Reading.Understood(intent, slots, text);
    }
}
