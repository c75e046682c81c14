package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Denial;
import io.baton.desk.freetext.phrase.SaidYes;
import io.baton.desk.freetext.phrase.TooSoon;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.refer.step.ContactNames;
import io.baton.desk.refer.step.Counterparties;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A colleague said yes, and not the one that a member recorded: `it was Jo who said yes, not
/// Marco`. If the other one accepted in the chat, the baton is passed on.
record AcceptedBy(ReadSteps readSteps, ListedReferrals referrals, Counterparties counterparties) {
    /// Empty for any other message.
    Optional<Proposal> of(Ask ask, Understood understood) {
        if (!ask.asker().isMember() || understood.intent().logs()) {
            return Optional.empty();
        }
        var named = readSteps.referral(ask, understood);
        var all =
                named.map(Stream::of)
                        .orElseGet(() -> recorded(ask))
                        .filter(now -> now.outbound() && now.stage() == Stage.ACCEPTED)
                        .filter(now -> named.isPresent() || isRecorded(now));
        return Proposal.Choice.amongFew(all.flatMap(now -> proposals(now, understood.text())))
                .or(() ->
                        named.filter(now -> isRecorded(now) && isAcceptance(understood))
                                .map(AcceptedBy::shown));
    }

    private Stream<Referral> recorded(Ask ask) {
        return referrals.newestFirst(ask.firm().id(), ReferralQuery.of(new Selection.WithClaim()));
    }

    private Stream<Proposal> proposals(Referral now, String text) {
        return counterparties.find(now).filter(partner -> partner.hasContact(now.holder())).stream()
                .flatMap(partner -> others(partner, now.holder()))
                .flatMap(other -> proposal(now, other, text).stream());
    }

    /// If it's already that way, it's shown.
    private static Optional<Proposal> proposal(Referral now, Individual other, String text) {
        var named = ContactNames.spoken(other);
        var holder = ContactNames.spoken(now.holder());
        if (SaidYes.insteadOf(text, named, holder)) {
            return Optional.of(step(now, other));
        }
        return SaidYes.insteadOf(text, holder, named) ? Optional.of(shown(now)) : Optional.empty();
    }

    private static Proposal shown(Referral now) {
        return new Proposal.Query("refer show " + now.label());
    }

    private static boolean isRecorded(Referral now) {
        return now.state().claimedBy() != null;
    }

    /// Someone said yes that Baton doesn't know.
    private static boolean isAcceptance(Understood understood) {
        var intent = understood.intent();
        return (intent == Intent.ACCEPT || intent == Intent.ACCEPTED_ELSEWHERE)
                && Denial.in(understood.text(), intent).isEmpty()
                && TooSoon.denied(understood.text()).isEmpty();
    }

    private static Stream<Individual> others(Partner partner, Individual holder) {
        return ContactNames.all(partner).stream().filter(each -> !each.is(holder));
    }

    private static Step step(Referral now, Individual other) {
        return !isRecorded(now)
                ? new Step(
                        now.number(),
                        Action.PASS,
                        new Arguments(null, null, null, other, null),
                        List.of())
                : new Step(
                        now.number(),
                        Action.ACCEPTED,
                        new Arguments(null, null, null, null, "by " + other.name()),
                        List.of());
    }
}
