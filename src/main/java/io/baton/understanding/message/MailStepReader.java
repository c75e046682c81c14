package io.baton.understanding.message;

import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.NamedClient;
import io.baton.understanding.Reading;
import io.baton.understanding.Slots;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a step on a referral from a mail.
final class MailStepReader {
    private final MailView view;

    MailStepReader(MailView view) {
        this.view = view;
    }

    /// A step, if the client has a referral it can be about; logging; or nothing.
    Intent intent(@Nullable Found<NamedClient> client) {
        var stages = stages(client);
        if (!stages.isEmpty() && MailKinds.isPayment(view.text())) {
            return Intent.PAID;
        }
        if (!stages.isEmpty() && MailSteps.isNote(view.note())) {
            return Intent.NOTE;
        }
        return view.intent(MailSteps.possible(stages, view.side()));
    }

    /// The stages of the referrals it can be about: those with a number in the mail, or the
    /// client's.
    Set<Stage> stages(@Nullable Found<NamedClient> client) {
        var referrals = view.names().referrals();
        var stages = EnumSet.noneOf(Stage.class);
        if (client != null) {
            referrals.ofClient(client.value().name()).forEach(each -> stages.add(each.stage()));
        }
        view.all().referrals().stream()
                .flatMap(number -> referrals.byNumber(number.value()).stream())
                .forEach(each -> stages.add(each.stage()));
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
