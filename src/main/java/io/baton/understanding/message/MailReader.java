package io.baton.understanding.message;

import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.mail.Mail;
import io.baton.understanding.mail.PastedMail;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.name.NamedReferral;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a pasted mail: the member's note says what to do with it and the newest mail from outside
/// the firm says what for.
final class MailReader {
    private static final double SURE = 0.5;

    /// What a partner has already done isn't meant for it.
    private static final Pattern DONE =
            Pattern.compile("(?iU)^(?:'s \\w+)? (?:did|have done|has done|put in|installed|looked after|quoted|set up|sold)\\b");

    private final MessageReader reader;
    private final String text;
    private final FirmNames names;
    private final MessageContext context;
    private final WordLists wordLists;
    private final MailSides sides;
    private final Mail mail;
    private final MailSides.Side side;
    private final String note;
    private final String body;
    private final String said;
    private final Values all;
    private final Values values;

    MailReader(
            MessageReader reader,
            WordLists wordLists,
            String text,
            PastedMail pasted,
            FirmNames names,
            MessageContext context) {
        this.reader = reader;
        this.wordLists = wordLists;
        this.text = text;
        this.names = names;
        this.context = context;
        this.sides = new MailSides(pasted, names, context);
        this.mail = main(pasted);
        this.side = sides.of(mail);
        this.note = MailText.of(text, pasted.note());
        this.body = MailText.of(text, mail.body());
        this.said = MailText.of(text, Stream.concat(pasted.note().stream(), mail.body().stream()).toList());
        this.all = Values.in(text, context);
        this.values = Values.in(said, context);
    }

    private Mail main(PastedMail pasted) {
        return pasted.mails().stream()
                .filter(each -> !(sides.of(each) instanceof MailSides.Side.Firm))
                .filter(each -> !each.body().isEmpty() || each.subject() != null)
                .findFirst()
                .orElse(pasted.mails().getFirst());
    }

    Reading read() {
        if (MailIntents.isAutomatic(text) && note.isBlank()) {
            return reader.understood(Intent.SMALL_TALK, " ", names, context);
        }
        var need = need();
        var client = client(need.isPresent());
        var step = step(client.orElse(null), need);
        if (step.isPresent()) {
            return step(step.get(), client.orElse(null));
        }
        return log(need.or(() -> trouble()), client.orElse(null));
    }

    private List<Span> sentences() {
        return MailText.sentences(said);
    }

    private Optional<Found<String>> need() {
        var needs = new MailNeeds(said, wordLists);
        return needs.wish(MailText.sentences(body)).or(() -> needs.wish(MailText.sentences(note)));
    }

    private Optional<Found<String>> trouble() {
        return new MailNeeds(said, wordLists)
                .trouble(MailText.sentences(body))
                .or(() -> Optional.ofNullable(mail.subject()).map(span -> new Found<>(span.of(text), span)));
    }

    private Optional<Intent> step(
            @Nullable Found<NamedClient> client, Optional<Found<String>> need) {
        var referrals = client == null ? List.<NamedReferral>of() : names.referralsOf(client.value().name());
        if (referrals.isEmpty() && all.referrals().isEmpty()) {
            return Optional.empty();
        }
        if (MailIntents.isPayment(text)) {
            return Optional.of(Intent.PAID);
        }
        if (need.filter(found -> new MailNeeds(said, wordLists).technicalWords(found.value()) > 0).isPresent()) {
            return Optional.empty();
        }
        var possible = possible();
        var intents = new MailIntents(piece -> reader.guesses(piece, names, context));
        return intents.step(said, sentences(), possible)
                .filter(guess -> guess.probability() >= SURE)
                .map(guess -> guess.intent());
    }

    private Set<Intent> possible() {
        return context.from() == null
                ? EnumSet.of(
                        Intent.WON,
                        Intent.LOST,
                        Intent.PAID,
                        Intent.ENDED,
                        Intent.NOTE,
                        Intent.ACCEPTED_ELSEWHERE,
                        Intent.WITHDRAW)
                : EnumSet.of(
                        Intent.ACCEPT,
                        Intent.DECLINE,
                        Intent.HAND_BACK,
                        Intent.WON,
                        Intent.LOST,
                        Intent.NOTE,
                        Intent.PAID);
    }

    private Reading step(Intent intent, @Nullable Found<NamedClient> client) {
        var spans = new ArrayList<>(MailText.sentences(note));
        if (mail.subject() != null) {
            spans.add(mail.subject());
        }
        spans.addAll(mail.body());
        var read = reader.understood(intent, MailText.of(text, spans), names, context);
        return read;
    }

    private Reading log(Optional<Found<String>> need, @Nullable Found<NamedClient> client) {
        var partner = partner();
        boolean inbound = side instanceof MailSides.Side.Partner || context.from() != null;
        var intent = inbound ? Intent.LOG_INBOUND : Intent.LOG_OUTBOUND;
        var amounts = new MailAmounts(said, sentences());
        var tagged = reader.understood(intent, body, names, context).slots();
        var slots =
                new Slots(
                        new Slots.Parties(client, partner.orElse(null), excluded(), null),
                        need.map(List::of).orElse(List.of()),
                        null,
                        amounts.budget(values.amounts()).orElse(null),
                        null,
                        contact(tagged),
                        new Slots.Dates(amounts.deadline(values.deadlines()).orElse(null), null, null),
                        List.of());
        return new Reading.Understood(intent, slots, text);
    }

    private Slots.Contact contact(Slots tagged) {
        var contact = new MailContact(text, said, mail, sides);
        var other = contact.otherAddress(all);
        if (other.isPresent()) {
            return contact.other(other.get(), all, tagged.contact().name());
        }
        if (side instanceof MailSides.Side.Partner) {
            var name = tagged.contact().name();
            return new Slots.Contact(
                    name,
                    null,
                    values.phones().stream().findFirst().orElse(null),
                    name == null ? null : contact.roleOf(name.span()).orElse(null));
        }
        return contact.sender(all);
    }

    private Optional<Found<NamedClient>> client(boolean wished) {
        var contact = new MailContact(text, said, mail, sides);
        var other = contact.otherAddress(all).map(found -> domain(found.value()));
        var own = mail.from().domain().filter(_ -> side instanceof MailSides.Side.Outside);
        if (other.isPresent() && !other.equals(own)) {
            var there = atDomain(other.get(), text);
            if (there.isPresent()) {
                return there;
            }
        }
        return own.flatMap(domain -> known(domain))
                .or(() -> signed())
                .or(() -> own.flatMap(domain -> atDomain(domain, text)))
                .or(() -> knownIn(note))
                .or(() -> mail.subject() == null ? Optional.empty() : knownIn(MailText.of(text, List.of(mail.subject()))))
                .or(() -> wished ? tagged().or(() -> knownIn(body)) : knownIn(body).or(() -> tagged()))
                .or(() -> knownIn(text));
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private Optional<Found<NamedClient>> known(String domain) {
        return names.atDomain(domain)
                .filter(name -> name.kind() == Kind.CLIENT)
                .flatMap(name -> Optional.ofNullable(mail.from().address())
                        .map(address -> new Found<>(new NamedClient(name.name(), true, address.value()), address.span())));
    }

    private Optional<Found<NamedClient>> atDomain(String domain, String where) {
        if (MailSides.isPublic(domain)) {
            return Optional.empty();
        }
        var client = names.atDomain(domain).filter(name -> name.kind() == Kind.CLIENT);
        if (client.isPresent()) {
            var at = new Span(Math.max(0, text.indexOf(domain)), Math.max(0, text.indexOf(domain)) + domain.length());
            return Optional.of(new Found<>(new NamedClient(client.get().name(), true, domain), at));
        }
        return DomainCompany.in(where, domain)
                .map(found -> found.map(name -> new NamedClient(name, false, name)));
    }

    private Optional<Found<NamedClient>> signed() {
        if (!(side instanceof MailSides.Side.Outside)) {
            return Optional.empty();
        }
        var company = mail.signature().company();
        return Optional.ofNullable(company)
                .map(found ->
                        knownIn(MailText.of(text, List.of(found.span())))
                                .orElseGet(() -> found.map(name -> new NamedClient(name, false, name))));
    }

    private Optional<Found<NamedClient>> knownIn(String where) {
        return names.names().findAll(Tokenizer.tokens(where)).stream()
                .filter(match -> match.name().kind() == Kind.CLIENT)
                .findFirst()
                .map(match ->
                        new Found<>(
                                new NamedClient(match.name().name(), true, match.span().of(text)),
                                match.span()));
    }

    private Optional<Found<NamedClient>> tagged() {
        var intent = side instanceof MailSides.Side.Partner ? Intent.LOG_INBOUND : Intent.LOG_OUTBOUND;
        return Optional.ofNullable(reader.understood(intent, body, names, context).slots().parties().client());
    }

    private List<Found<NamedPartner>> excluded() {
        return note.isBlank()
                ? List.of()
                : reader.understood(Intent.LOG_OUTBOUND, note, names, context).slots().parties().excluded();
    }

    private Optional<Found<NamedPartner>> partner() {
        if (side instanceof MailSides.Side.Partner(var id, var name)) {
            var span = mail.from().name() == null ? new Span(0, 0) : mail.from().name().span();
            return Optional.of(new Found<>(new NamedPartner(id, name, span.of(text)), span));
        }
        if (context.from() != null) {
            return Optional.of(
                    new Found<>(new NamedPartner(context.from(), context.from().value(), ""), new Span(0, 0)));
        }
        if (note.isBlank()) {
            return Optional.empty();
        }
        var partner = reader.understood(Intent.LOG_OUTBOUND, note, names, context).slots().parties().partner();
        return Optional.ofNullable(partner)
                .filter(found -> !DONE.matcher(text.substring(found.span().end(), Math.min(text.length(), found.span().end() + 40))).find());
    }
}
