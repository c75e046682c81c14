package io.baton.understanding.message;

import static java.util.stream.Collectors.toCollection;

import io.baton.partner.PartnerId;
import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.intent.MailClassifier;
import io.baton.understanding.message.mail.MailKinds;
import io.baton.understanding.message.mail.StepMatter;
import io.baton.understanding.name.KnownName;
import io.baton.understanding.name.NameMatch;
import io.baton.understanding.name.NamedReferral;
import io.baton.understanding.token.Kind;
import io.baton.understanding.token.Tokenizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a step on a referral from a mail.
final class MailStepReader {
    /// The lead of a step in a mail that names no matter of the client's referrals.
    private static final double FAR = 2.5;

    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?iU)\\b(?:booked|scheduled|planned|due|fitted|to be|will|starts?|starting|begins?|going live|survey|kick-?off|visit)\\b[^.!?\\n]*\\.?$");

    /// Characters before a date that say what it's the date of.
    private static final int BEFORE = 60;

    private final MailView view;

    MailStepReader(MailView view) {
        this.view = view;
    }

    /// A step, if the client has a referral it can be about; logging; or nothing.
    Intent intent(@Nullable Found<NamedClient> client) {
        var referrals = referrals(client);
        if (!referrals.isEmpty() && MailKinds.isPayment(view.text())) {
            return Intent.PAID;
        }
        if (!referrals.isEmpty() && MailSteps.isNote(view.note())) {
            return Intent.NOTE;
        }
        var stages = EnumSet.noneOf(Stage.class);
        referrals.forEach(each -> stages.add(each.stage()));
        var said = isByPartner() ? MailSteps.saidByPartner(stages, view) : null;
        if (said != null) {
            return said;
        }
        var guess = view.intent(MailSteps.possible(stages, view.side()));
        return guess.lead() >= enough(guess.intent(), referrals)
                ? guess.intent()
                : Intent.SMALL_TALK;
    }

    /// A partner's person writes, perhaps one that Baton doesn't know.
    private boolean isByPartner() {
        return view.isByPartner()
                || view.context().from() != null
                || view.mail().from().domain().filter(view.names()::isOfPartner).isPresent();
    }

    private double enough(Intent intent, List<NamedReferral> referrals) {
        var spoken = MailText.of(view.text(), view.spoken());
        if (intent == Intent.NOTE && MailSteps.isNote(spoken)) {
            return 0;
        }
        boolean about = intent == Intent.LOG_OUTBOUND || matter(spoken).isOneOf(referrals);
        return about ? MailClassifier.SURE : FAR;
    }

    private StepMatter matter(String spoken) {
        var partners =
                view.names().names().findAll(Tokenizer.tokens(spoken)).stream()
                        .map(NameMatch::name)
                        .flatMap(name -> partner(name).stream())
                        .collect(toCollection(HashSet::new));
        if (view.side() instanceof MailSides.Side.Partner(var id, _)) {
            partners.add(id);
        }
        if (view.context().from() != null) {
            partners.add(view.context().from());
        }
        return new StepMatter(
                spoken, partners, view.all().referrals().stream().map(Found::value).toList());
    }

    private Optional<PartnerId> partner(KnownName name) {
        return name.kind() == Kind.PARTNER
                ? Optional.of(new PartnerId(name.id()))
                : view.names().partnerOf(name.id());
    }

    /// The referrals it can be about: those with a number in the mail, and the client's.
    private List<NamedReferral> referrals(@Nullable Found<NamedClient> client) {
        var referrals = view.names().referrals();
        var named =
                view.all().referrals().stream()
                        .flatMap(number -> referrals.byNumber(number.value()).stream());
        return client == null
                ? named.toList()
                : Stream.concat(named, referrals.ofClient(client.value().name()).stream()).toList();
    }

    Reading read(Intent intent, @Nullable Found<NamedClient> client) {
        var read =
                view.reader()
                        .understood(
                                intent,
                                MailText.of(view.text(), view.spoken()),
                                view.names(),
                                view.context())
                        .slots();
        boolean known = client != null && client.value().known();
        var parties =
                new Slots.Parties(
                        known ? client : read.parties().client(),
                        read.parties().partner(),
                        read.parties().excluded(),
                        null);
        var referral =
                known && view.all().referrals().isEmpty()
                        ? referral(intent, parties)
                        : read.referral();
        return new Reading.Understood(
                intent,
                new Slots(
                        parties,
                        read.needs(),
                        referral,
                        intent.aboutMoney() ? read.amount() : null,
                        read.words(),
                        read.contact(),
                        new Slots.Dates(
                                read.dates().neededBy(), on(intent, read), read.dates().period()),
                        read.notUnderstood()),
                view.text());
    }

    /// When it happened: not in the future.
    private @Nullable Found<LocalDate> on(Intent intent, Slots read) {
        var on = read.dates().on();
        return on == null
                        || on.value().isAfter(view.context().today())
                        || !intent.happened()
                        || isToCome(on)
                ? null
                : on;
    }

    /// "The survey is booked for 3 December" isn't last year's.
    private boolean isToCome(Found<LocalDate> on) {
        int from = Math.max(0, on.span().start() - BEFORE);
        return TO_COME.matcher(view.text().substring(from, on.span().end())).find();
    }

    private @Nullable Found<ReferralId> referral(Intent intent, Slots.Parties parties) {
        var client = parties.client();
        var partner = parties.partner();
        return client == null
                ? null
                : new ReferralFinder(intent, view.names(), view.said())
                        .find(client.value().name(), partner == null ? null : partner.value().id())
                        .map(found -> new Found<>(found.id(), client.span()))
                        .orElse(null);
    }
}
