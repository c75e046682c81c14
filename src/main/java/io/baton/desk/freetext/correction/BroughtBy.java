package io.baton.desk.freetext.correction;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Brought;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.refer.step.ContactNames;
import io.baton.desk.refer.step.Counterparties;
import io.baton.draft.Draft;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Another partner brought the client than was recorded, see [Brought].
record BroughtBy(ReadSteps readSteps, ListedReferrals referrals, Counterparties counterparties) {
    /// Of a client with more, the newest are meant.
    private static final int MOST_READ = 100;

    /// Empty for any other message.
    Optional<Proposal> of(Ask ask, Understood understood) {
        return ask.asker().isMember()
                        && understood.intent() != Intent.NOTE
                        && understood.slots().needs().isEmpty()
                ? Proposal.Choice.amongFew(
                        meant(ask, understood)
                                .filter(now -> !now.outbound())
                                .flatMap(now -> proposals(ask, understood, now))
                                .distinct())
                : Optional.empty();
    }

    /// The referral that is named, those of the client, or what the person did last.
    private Stream<Referral> meant(Ask ask, Understood understood) {
        var named = readSteps.referral(ask, understood);
        if (named.isPresent()) {
            return named.stream();
        }
        var client = understood.slots().parties().client();
        return client == null ? last(ask) : ofClient(ask, client.value().name());
    }

    private Stream<Referral> ofClient(Ask ask, String client) {
        var query = ReferralQuery.of(new Selection.OfClient(Set.of(ClientId.of(client))));
        return referrals.page(ask.firm().id(), query.open(), 0, MOST_READ).stream();
    }

    private Stream<Referral> last(Ask ask) {
        var since = ask.now().minus(Draft.ANSWERED_BY_WORD);
        return referrals.actedOnBy(ask.firm().id(), ask.who(), since).stream().limit(1);
    }

    private Stream<Proposal> proposals(Ask ask, Understood understood, Referral now) {
        return counterparties.find(now).stream()
                .flatMap(before ->
                        counterparties.active(ask.firm().id()).stream()
                                .filter(each -> !each.id().equals(before.id()))
                                .flatMap(each -> proposal(understood, now, before, each).stream()));
    }

    /// If it's already that way, it's shown.
    private static Optional<Proposal> proposal(
            Understood understood, Referral now, Partner before, Partner other) {
        if (isSaid(understood, other, before)) {
            return Optional.of(step(now, other));
        }
        return isSaid(understood, before, other)
                ? Optional.of(new Proposal.Query("refer show " + now.label()))
                : Optional.empty();
    }

    /// Without a name, `CloudNine brought a client` may be about any client.
    private static boolean isSaid(Understood understood, Partner right, Partner wrong) {
        var slots = understood.slots();
        boolean named = slots.referral() != null || slots.parties().client() != null;
        var text = understood.text();
        return Brought.byInsteadOf(text, names(right), names(wrong))
                || named && !Brought.isNamed(text, names(wrong)) && Brought.by(text, names(right));
    }

    private static List<String> names(Partner partner) {
        return Stream.concat(
                        Stream.of(partner.name()),
                        ContactNames.all(partner).stream()
                                .flatMap(each -> ContactNames.spoken(each).stream()))
                .distinct()
                .toList();
    }

    private static Step step(Referral now, Partner partner) {
        return new Step(
                now.number(),
                Action.EDIT,
                new Arguments(null, null, null, null, "partner " + partner.name()),
                List.of());
    }
}
