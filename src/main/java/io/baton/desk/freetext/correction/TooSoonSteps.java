package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.TooSoon;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.desk.freetext.read.StepCandidates;
import io.baton.desk.freetext.step.Retractions;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Reading.Understood;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was said too soon is taken back, see [TooSoon]. Without a name, it's what the person did
/// last.
record TooSoonSteps(ReadSteps readSteps, StepCandidates candidates, ListedReferrals referrals) {
    /// Someone who corrects themselves later names the client.
    private static final Duration RECENT = Duration.ofDays(1);

    /// Empty for any other message, or if nothing stands that it could mean.
    Optional<Proposal> of(Ask ask, Understood understood) {
        var denied =
                understood.intent().logs() ? List.<Action>of() : TooSoon.denied(understood.text());
        if (denied.isEmpty()) {
            return Optional.empty();
        }
        boolean named =
                readSteps.referral(ask, understood).isPresent()
                        || understood.slots().parties().client() != null;
        var own = named ? Optional.<Step>empty() : ownLatest(ask, understood, denied);
        return own.<Proposal>map(step -> step)
                .or(() ->
                        denied.stream()
                                .flatMap(action -> named(ask, understood, action).stream())
                                .findFirst())
                .or(() -> denied.contains(Action.ACCEPTED) ? claimed(ask) : Optional.empty());
    }

    private Optional<Step> named(Ask ask, Understood understood, Action denied) {
        return readSteps
                .referral(ask, understood)
                .or(() -> candidates.only(ask, understood, now -> Retractions.stands(now, denied)))
                .flatMap(now -> Retractions.of(ask, now, denied, understood.text()));
    }

    /// What the person did last, of what may be meant.
    private Optional<Step> ownLatest(Ask ask, Understood understood, List<Action> denied) {
        return referrals.actedOnBy(ask.firm().id(), ask.who(), ask.now().minus(RECENT)).stream()
                .filter(ask.asker()::maySee)
                .filter(now -> now.lastMove().madeBy(ask.who()))
                .sorted(Comparator.comparing((Referral now) -> now.lastMove().at()).reversed())
                .flatMap(now ->
                        denied.stream()
                                .filter(action ->
                                        Retractions.leadsTo(now.lastMove().event(), action))
                                .flatMap(action ->
                                        Retractions.of(ask, now, action, understood.text())
                                                .stream()))
                .findFirst();
    }

    /// For a partner's person, the yes that a member recorded, with *Not so*.
    private Optional<Proposal> claimed(Ask ask) {
        var all =
                ask.asker().isMember()
                        ? List.<Referral>of()
                        : referrals
                                .newestFirst(
                                        ask.firm().id(),
                                        ReferralQuery.of(new Selection.ToConfirm(ask.who().id()))
                                                .in(Stage.ACCEPTED)
                                                .seenAs(ask.asker().visibility()))
                                .filter(now -> now.holder().is(ask.who()))
                                .filter(now -> now.state().claimedBy() != null)
                                .limit(2)
                                .toList();
        return all.size() == 1
                ? Optional.of(new Proposal.Query("refer show " + all.getFirst().label()))
                : Optional.empty();
    }
}
