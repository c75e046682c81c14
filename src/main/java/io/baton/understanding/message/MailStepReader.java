package io.baton.understanding.message;

import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import io.baton.understanding.intent.IntentClassifier.Guess;
import io.baton.understanding.name.NamedReferral;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a step on a referral from a mail.
final class MailStepReader {
    private static final double SURE = 0.35;

    /// Further sentences aren't asked which step they mean.
    private static final int MOST_SENTENCES = 8;

    private final MailView view;

    MailStepReader(MailView view) {
        this.view = view;
    }

    /// The step, if the client has a referral it can be about.
    Optional<Intent> intent(@Nullable Found<NamedClient> client, Optional<Found<String>> need) {
        var referrals =
                client == null
                        ? List.<NamedReferral>of()
                        : view.names().referrals().ofClient(client.value().name());
        if (referrals.isEmpty() && view.all().referrals().isEmpty()) {
            return Optional.empty();
        }
        if (MailKinds.isPayment(view.text())) {
            return Optional.of(Intent.PAID);
        }
        var spoken = MailText.of(view.text(), view.spoken());
        var outside = view.isFromOutside();
        var wish = need.filter(view.needs()::isWish);
        return MailSteps.noted(view.note())
                .or(() ->
                        outside && wish.isPresent()
                                ? Optional.empty()
                                : steps(spoken, stages(referrals)))
                .or(() ->
                        view.isByPartner() && view.context().from() == null && wish.isEmpty()
                                ? Optional.of(Intent.NOTE)
                                : Optional.empty());
    }

    private Optional<Intent> steps(String spoken, Set<Stage> stages) {
        return MailSteps.in(spoken, stages, view.side())
                .or(() -> likeliest(MailSteps.possible(stages, view.side())))
                .or(() -> MailSteps.regretted(spoken, stages, view.side()));
    }

    /// The step one of the sentences surely means.
    private Optional<Intent> likeliest(Set<Intent> possible) {
        return possible.isEmpty()
                ? Optional.empty()
                : view.sentences().stream()
                        .limit(MOST_SENTENCES)
                        .map(sentence ->
                                view.reader()
                                        .guesses(
                                                sentence.of(view.text()),
                                                view.names(),
                                                view.context())
                                        .getFirst())
                        .filter(guess ->
                                possible.contains(guess.intent()) && guess.probability() >= SURE)
                        .max(Comparator.comparingDouble(Guess::probability))
                        .map(Guess::intent);
    }

    private Set<Stage> stages(List<NamedReferral> clients) {
        var stages = EnumSet.noneOf(Stage.class);
        clients.forEach(referral -> stages.add(referral.stage()));
        view.all().referrals().stream()
                .flatMap(number -> view.names().referrals().byNumber(number.value()).stream())
                .forEach(referral -> stages.add(referral.stage()));
        return stages;
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
        return on == null || on.value().isAfter(view.context().today()) || !intent.happened()
                ? null
                : on;
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
