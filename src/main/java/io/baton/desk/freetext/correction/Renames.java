package io.baton.desk.freetext.correction;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.Renamed;
import io.baton.desk.freetext.read.ReadSteps;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Changes the client's name, see [Renamed]: of the referral that is named, or of the open ones of
/// that client.
record Renames(ReadSteps readSteps, ListedReferrals referrals) {
    private static final int MOST = 3;

    /// Of a client with more, the newest are meant.
    private static final int MOST_READ = 500;

    /// Empty for any other message, or if no referral has that client.
    Optional<Proposal> of(Ask ask, Understood understood) {
        return Renamed.in(understood.text()).flatMap(said -> of(ask, understood, said));
    }

    private Optional<Proposal> of(Ask ask, Understood understood, Renamed said) {
        var before = TypedText.folded(said.before());
        var all =
                referrals
                        .newestFirst(
                                ask.firm().id(),
                                ReferralQuery.of(
                                                new Selection.OfClient(
                                                        Set.of(ClientId.of(said.before()))))
                                        .seenAs(ask.asker().visibility()))
                        .limit(MOST_READ)
                        .filter(now -> TypedText.folded(now.client()).equals(before))
                        .toList();
        var named =
                readSteps
                        .referral(ask, understood)
                        .filter(now -> all.stream().anyMatch(each -> each.id().equals(now.id())));
        var open = all.stream().filter(now -> now.stage().open()).toList();
        var meant = named.map(List::of).orElse(open.isEmpty() ? all : open);
        return Proposal.Choice.amongFew(
                meant.stream().limit(MOST).map(now -> step(now, said.after())));
    }

    private static Step step(Referral now, String name) {
        return new Step(
                now.number(),
                Action.EDIT,
                new Arguments(null, null, null, null, "client " + name),
                List.of());
    }
}
