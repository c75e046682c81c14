package io.baton.understanding.message;

import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import io.baton.understanding.intent.IntentClassifier.Guess;
import io.baton.understanding.mail.Mail;
import io.baton.understanding.mail.PastedMail;
import io.baton.understanding.name.FirmNames;
import io.baton.understanding.name.NamedReferral;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.Tokenizer;
import io.baton.understanding.token.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    /// What a partner has already done isn't meant for it.
    private static final Pattern DONE =
            Pattern.compile(
                    "(?iU)^(?:'s \\w+)? (?:did|have done|has done|put in|installed|looked after|quoted|set up|sold)\\b");

    private static final Set<Intent> MONEY = EnumSet.of(Intent.WON, Intent.PAID);
    private static final Set<Intent> DATED =
            EnumSet.of(Intent.WON, Intent.LOST, Intent.PAID, Intent.ENDED);

    private static final double SURE = 0.6;

    /// Further sentences aren't asked which step they mean.
    private static final int MOST_SENTENCES = 8;

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
        this.said =
                MailText.of(
                        text, Stream.concat(pasted.note().stream(), mail.body().stream()).toList());
        var local = side instanceof MailSides.Side.Partner ? context : MailRegion.in(text, context);
        this.all = Values.in(text, local);
        this.values = Values.in(said, local);
    }

    private Mail main(PastedMail pasted) {
        return pasted.mails().stream()
                .filter(each -> !(sides.of(each) instanceof MailSides.Side.Firm))
                .filter(each -> !each.body().isEmpty() || each.subject() != null)
                .findFirst()
                .orElse(pasted.mails().getFirst());
    }

    Reading read() {
        if (MailKinds.isAutomatic(text) && note.isBlank()) {
            return reader.understood(Intent.SMALL_TALK, " ", names, context);
        }
        var need = need();
        var client = client(need.isPresent());
        var step = step(client.orElse(null), need);
        if (step.isPresent()) {
            return step(step.get(), client.orElse(null));
        }
        if (need.filter(new MailNeeds(said, wordLists)::isWish).isEmpty() && isSmallTalk()) {
            return reader.understood(Intent.SMALL_TALK, " ", names, context);
        }
        return log(need.or(this::subject), client.orElse(null));
    }

    private List<Span> sentences() {
        return MailText.sentences(said);
    }

    private Optional<Found<String>> need() {
        var needs = new MailNeeds(said, wordLists);
        var inBody = MailText.sentences(body);
        var inNote = MailText.sentences(note);
        return needs.wish(inBody)
                .filter(needs::isTechnical)
                .or(() -> needs.wish(inNote).filter(needs::isTechnical))
                .or(() -> needs.wish(inBody))
                .or(() -> needs.trouble(inBody))
                .or(() -> needs.wish(inNote));
    }

    private boolean isSmallTalk() {
        return note.isBlank()
                && (MailKinds.isAppointment(said)
                        || reader.guesses(said, names, context).getFirst().intent()
                                == Intent.SMALL_TALK);
    }

    /// All needs of a mail that announces several; otherwise this one.
    private List<Found<String>> needs(Found<String> need) {
        var several = new MailNeeds(said, wordLists).several(MailText.sentences(body));
        return several.size() > 1 ? several : List.of(need);
    }

    private Optional<Found<String>> subject() {
        return Optional.ofNullable(mail.subject()).map(span -> new Found<>(span.of(text), span));
    }

    private Optional<Intent> step(
            @Nullable Found<NamedClient> client, Optional<Found<String>> need) {
        var referrals =
                client == null
                        ? List.<NamedReferral>of()
                        : names.referrals().ofClient(client.value().name());
        if (referrals.isEmpty() && all.referrals().isEmpty()) {
            return Optional.empty();
        }
        if (MailKinds.isPayment(text)) {
            return Optional.of(Intent.PAID);
        }
        var spoken = MailText.of(text, spoken());
        var outside = side instanceof MailSides.Side.Outside;
        var wish = need.filter(new MailNeeds(said, wordLists)::isWish);
        return MailSteps.noted(note)
                .or(() ->
                        outside && wish.isPresent()
                                ? Optional.empty()
                                : steps(spoken, stages(referrals)))
                .or(() ->
                        side instanceof MailSides.Side.Partner
                                        && context.from() == null
                                        && wish.isEmpty()
                                ? Optional.of(Intent.NOTE)
                                : Optional.empty());
    }

    private Optional<Intent> steps(String spoken, Set<Stage> stages) {
        return MailSteps.in(spoken, stages, side)
                .or(() -> likeliest(MailSteps.possible(stages, side)))
                .or(() -> MailSteps.regretted(spoken, stages, side));
    }

    /// The step one of the sentences surely means.
    private Optional<Intent> likeliest(Set<Intent> possible) {
        return possible.isEmpty()
                ? Optional.empty()
                : sentences().stream()
                        .limit(MOST_SENTENCES)
                        .map(sentence ->
                                reader.guesses(sentence.of(text), names, context).getFirst())
                        .filter(guess ->
                                possible.contains(guess.intent()) && guess.probability() >= SURE)
                        .max(Comparator.comparingDouble(Guess::probability))
                        .map(Guess::intent);
    }

    private Set<Stage> stages(List<NamedReferral> clients) {
        var stages = EnumSet.noneOf(Stage.class);
        clients.forEach(referral -> stages.add(referral.stage()));
        all.referrals().stream()
                .flatMap(number -> names.referrals().byNumber(number.value()).stream())
                .forEach(referral -> stages.add(referral.stage()));
        return stages;
    }

    private List<Span> spoken() {
        var spans = new ArrayList<>(MailText.sentences(note));
        if (mail.subject() != null) {
            spans.add(mail.subject());
        }
        spans.addAll(mail.body());
        return spans;
    }

    private Reading step(Intent intent, @Nullable Found<NamedClient> client) {
        var read = reader.understood(intent, MailText.of(text, spoken()), names, context).slots();
        boolean known = client != null && client.value().known();
        var parties =
                new Slots.Parties(
                        known ? client : read.parties().client(),
                        read.parties().partner(),
                        read.parties().excluded(),
                        null);
        var referral =
                known && all.referrals().isEmpty() ? referral(intent, parties) : read.referral();
        return new Reading.Understood(
                intent,
                new Slots(
                        parties,
                        read.needs(),
                        referral,
                        MONEY.contains(intent) ? read.amount() : null,
                        read.words(),
                        read.contact(),
                        new Slots.Dates(
                                read.dates().neededBy(), on(intent, read), read.dates().period()),
                        read.notUnderstood()),
                text);
    }

    /// When it happened: not in the future.
    private @Nullable Found<LocalDate> on(Intent intent, Slots read) {
        var on = read.dates().on();
        return on == null || on.value().isAfter(context.today()) || !DATED.contains(intent)
                ? null
                : on;
    }

    private @Nullable Found<ReferralId> referral(Intent intent, Slots.Parties parties) {
        var client = parties.client();
        var partner = parties.partner();
        return client == null
                ? null
                : new ReferralFinder(intent, names, said)
                        .find(client.value().name(), partner == null ? null : partner.value().id())
                        .map(found -> new Found<>(found.id(), client.span()))
                        .orElse(null);
    }

    private Reading log(Optional<Found<String>> need, @Nullable Found<NamedClient> client) {
        var partner = partner();
        boolean inbound = side instanceof MailSides.Side.Partner || context.from() != null;
        var intent = inbound ? Intent.LOG_INBOUND : Intent.LOG_OUTBOUND;
        var amounts = new MailAmounts(said, sentences(), context.today());
        var tagged = reader.understood(intent, body, names, context).slots();
        var slots =
                new Slots(
                        new Slots.Parties(client, partner.orElse(null), excluded(), null),
                        need.map(this::needs).orElse(List.of()),
                        null,
                        amounts.budget(values.amounts()).orElse(null),
                        null,
                        contact(tagged),
                        new Slots.Dates(
                                amounts.deadline(values.deadlines(), values.dates()).orElse(null),
                                null,
                                null),
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
            var name = contact.introduced().orElse(tagged.contact().name());
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
        var own =
                Optional.ofNullable(contact.sender(all).email())
                        .map(found -> domain(found.value()))
                        .filter(_ -> side instanceof MailSides.Side.Outside);
        if (other.isPresent() && !other.equals(own)) {
            var there = atDomain(other.get(), text);
            if (there.isPresent()) {
                return there;
            }
        }
        return own.flatMap(domain -> known(domain))
                .or(() -> signed())
                .or(() -> own.flatMap(domain -> atDomain(domain, text)))
                .or(() -> new SelfIntroduction(said, names).company())
                .or(() -> knownIn(note))
                .or(() ->
                        mail.subject() == null
                                ? Optional.empty()
                                : knownIn(MailText.of(text, List.of(mail.subject()))))
                .or(() ->
                        wished
                                ? tagged().or(() -> knownIn(body))
                                : knownIn(body).or(() -> tagged()))
                .or(() -> knownIn(text));
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private Optional<Found<NamedClient>> known(String domain) {
        return names.atDomain(domain).flatMap(_ -> atDomain(domain, text));
    }

    private Optional<Found<NamedClient>> atDomain(String domain, String where) {
        if (MailSides.isPublic(domain)) {
            return Optional.empty();
        }
        var client = names.atDomain(domain).filter(name -> name.kind() == Kind.CLIENT);
        if (client.isPresent()) {
            var at =
                    new Span(
                            Math.max(0, text.indexOf(domain)),
                            Math.max(0, text.indexOf(domain)) + domain.length());
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
                                .orElseGet(() ->
                                        found.map(name -> new NamedClient(name, false, name))));
    }

    private Optional<Found<NamedClient>> knownIn(String where) {
        return names.names().findAll(Tokenizer.tokens(where)).stream()
                .filter(match -> match.name().kind() == Kind.CLIENT)
                .filter(match -> !SelfIntroduction.recommendedBy(where, match.span().start()))
                .findFirst()
                .map(match ->
                        new Found<>(
                                new NamedClient(match.name().name(), true, match.span().of(text)),
                                match.span()));
    }

    private Optional<Found<NamedClient>> tagged() {
        var intent =
                side instanceof MailSides.Side.Partner ? Intent.LOG_INBOUND : Intent.LOG_OUTBOUND;
        return Optional.ofNullable(
                reader.understood(intent, body, names, context).slots().parties().client());
    }

    private List<Found<NamedPartner>> excluded() {
        return note.isBlank()
                ? List.of()
                : reader.understood(Intent.LOG_OUTBOUND, note, names, context)
                        .slots()
                        .parties()
                        .excluded();
    }

    private Optional<Found<NamedPartner>> partner() {
        if (side instanceof MailSides.Side.Partner(var id, var name)) {
            var span = mail.from().name() == null ? new Span(0, 0) : mail.from().name().span();
            return Optional.of(new Found<>(new NamedPartner(id, name, span.of(text)), span));
        }
        if (context.from() != null) {
            return Optional.of(
                    new Found<>(
                            new NamedPartner(
                                    context.from(),
                                    names.nameOf(context.from()).orElse(context.from().value()),
                                    ""),
                            new Span(0, 0)));
        }
        if (note.isBlank()) {
            return Optional.empty();
        }
        var partner =
                reader.understood(Intent.LOG_OUTBOUND, note, names, context)
                        .slots()
                        .parties()
                        .partner();
        return Optional.ofNullable(partner)
                .filter(found ->
                        !DONE.matcher(
                                        text.substring(
                                                found.span().end(),
                                                Math.min(text.length(), found.span().end() + 40)))
                                .find());
    }
}
