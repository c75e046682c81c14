package io.baton.understanding.message;

import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.intent.MailClassifier;
import io.baton.understanding.mail.Mail;
import io.baton.understanding.mail.PastedMail;
import io.baton.understanding.mail.Sentences;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What counts in a pasted text: the member's note and the newest mail from outside the firm.
///
/// @param note the note as a [MailText]; `body` and `said`, which is both, likewise
/// @param all [addresses][Values#addresses] in the whole text
/// @param values values of what was said
/// @param pieces its values and known names
/// @param sentences of what was said; only the first ones of a long mail
record MailView(
        MessageReader reader,
        WordLists wordLists,
        String text,
        FirmNames names,
        MessageContext context,
        MailSides sides,
        Mail mail,
        MailSides.Side side,
        String note,
        String body,
        String said,
        Values all,
        Values values,
        KnownPieces pieces,
        List<MailSentence> sentences) {

    /// A mail as short as this says only that the earlier one stands.
    private static final int SHORT = 40;

    static MailView of(
            MessageReader reader,
            WordLists wordLists,
            String text,
            PastedMail pasted,
            FirmNames names,
            MessageContext context) {
        var sides = new MailSides(pasted, names, context);
        var mail = main(pasted, sides);
        var side = sides.of(mail);
        var said =
                MailText.of(
                        text, Stream.concat(pasted.note().stream(), mail.body().stream()).toList());
        var local = side instanceof MailSides.Side.Partner ? context : MailRegion.in(text, context);
        var crowns = Crowns.of(text, names.names().findAll(Tokenizer.tokens(text)));
        var values = Values.in(said, local, crowns);
        var pieces = KnownPieces.of(said, values, names.names().findAll(Tokenizer.tokens(said)));
        return new MailView(
                reader,
                wordLists,
                text,
                names,
                context,
                sides,
                mail,
                side,
                MailText.of(text, pasted.note()),
                MailText.of(text, mail.body()),
                said,
                Values.addresses(text, local),
                values,
                pieces,
                reader.sentences(said, pieces));
    }

    private static Mail main(PastedMail pasted, MailSides sides) {
        return pasted.mails().stream()
                .filter(each -> !(sides.of(each) instanceof MailSides.Side.Firm))
                .filter(each -> !each.body().isEmpty() || each.subject() != null)
                .filter(each -> !refersBelow(pasted, each))
                .findFirst()
                .orElse(pasted.mails().getFirst());
    }

    /// "Go on then. As below."
    private static boolean refersBelow(PastedMail pasted, Mail mail) {
        int length = mail.body().stream().mapToInt(span -> span.end() - span.start()).sum();
        return length < SHORT
                && pasted.mails().stream()
                        .dropWhile(each -> each != mail)
                        .skip(1)
                        .anyMatch(each ->
                                each.from().name() != null
                                        && mail.from().name() != null
                                        && each.from()
                                                .name()
                                                .value()
                                                .equals(mail.from().name().value()));
    }

    /// What was said as a message with this intent, for the choice of its parts.
    Message message(Intent intent) {
        var parts =
                sentences.stream()
                        .flatMap(sentence ->
                                reader
                                        .tag(
                                                sentence.embedded(),
                                                intent,
                                                !isInNote(sentence.span()))
                                        .stream())
                        .toList();
        return new Message(intent, said, values, pieces.names(), parts, names);
    }

    /// Whether the member typed it above the mail.
    boolean isInNote(Span span) {
        return MailText.isAt(span, note);
    }

    /// What it asks for.
    MailClassifier.Guess intent(Set<Intent> possible) {
        return reader.intent(sentences, possible);
    }

    /// Note, subject and body.
    List<Span> spoken() {
        var spans = new ArrayList<>(Sentences.of(note));
        if (mail.subject() != null) {
            spans.add(mail.subject());
        }
        spans.addAll(mail.body());
        return spans;
    }

    boolean isByPartner() {
        return side instanceof MailSides.Side.Partner;
    }

    boolean isFromOutside() {
        return side instanceof MailSides.Side.Outside;
    }
}
