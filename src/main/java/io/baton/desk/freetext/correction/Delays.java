package io.baton.desk.freetext.correction;

import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Delay;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Something can't happen before a certain time, see [Delay]: that's a note. To an offer that waits
/// it's no answer, so the offer is shown.
record Delays(ReadSteps readSteps, UnknownClients unknownClients, ListedReferrals referrals) {
    private static final int MOST_READ = 500;

    /// Empty for any other message.
    Optional<Proposal> of(Ask ask, Understood understood) {
        if (!Delay.isSaid(understood.text())
                || understood.intent().logs()
                || understood.intent() == Intent.NOTE && understood.slots().words() != null
                || unknownClients.in(ask, understood).isPresent()) {
            return Optional.empty();
        }
        return Proposal.Choice.amongFew(
                meant(ask, understood).map(now -> proposal(ask, understood, now)));
    }

    /// Without a name, a partner's person means what they hold, or what they are asked.
    private Stream<Referral> meant(Ask ask, Understood understood) {
        var named = readSteps.referral(ask, understood);
        if (named.isPresent()) {
            return named.stream();
        }
        return ask.asker().isMember()
                ? Stream.empty()
                : referrals
                        .newestFirst(
                                ask.firm().id(),
                                ReferralQuery.every()
                                        .in(Set.of(Stage.OFFERED, Stage.ACCEPTED))
                                        .seenAs(ask.asker().visibility()))
                        .limit(MOST_READ)
                        .filter(now ->
                                now.stage() == Stage.OFFERED && now.outbound()
                                        || now.stage() == Stage.ACCEPTED
                                                && now.holder().is(ask.who()));
    }

    private static Proposal proposal(Ask ask, Understood understood, Referral now) {
        boolean mayNote = ask.asker().isMember() || now.holder().is(ask.who());
        return mayNote
                ? new Step(
                        now.number(),
                        Action.NOTE,
                        new Arguments(null, null, null, null, understood.text()),
                        List.of())
                : new Proposal.Query("refer show " + now.label());
    }
}
