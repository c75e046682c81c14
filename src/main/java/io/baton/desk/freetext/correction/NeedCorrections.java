package io.baton.desk.freetext.correction;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.desk.freetext.phrase.NeedContrast;
import io.baton.desk.freetext.phrase.WrongField;
import io.baton.desk.freetext.step.HeldByContact;
import io.baton.draft.Draft;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Another need, or another client, than was logged, see [NeedContrast] and [WrongField]. A
/// partner's person corrects what they brought.
record NeedCorrections(ListedReferrals referrals) {
    /// Of a client with more, the newest are meant.
    private static final int MOST_READ = 100;

    /// Empty for any other message, and for a need that no open referral has.
    Optional<Step> of(Ask ask, String text) {
        return NeedContrast.in(text)
                .flatMap(said ->
                        meant(ask, said)
                                .filter(now -> mayEdit(ask, now))
                                .filter(now -> isAbout(now, said.wrong()))
                                .findFirst()
                                .map(now -> step(now, "need " + said.right())));
    }

    private Stream<Referral> meant(Ask ask, NeedContrast said) {
        if (said.ofLast()) {
            return last(ask).stream();
        }
        var query = ReferralQuery.of(new Selection.OfClient(Set.of(ClientId.of(said.who()))));
        return referrals
                .page(ask.firm().id(), query.open().seenAs(ask.asker().visibility()), 0, MOST_READ)
                .stream();
    }

    private static boolean isAbout(Referral now, String wrong) {
        var need = IndexedWords.in(now.need());
        return IndexedWords.in(wrong).stream()
                .anyMatch(word -> word.length() > 2 && need.contains(word));
    }

    /// What a line corrects in the referral that the person logged or changed last.
    Optional<Step> ofLast(Ask ask, String line) {
        return WrongField.in(line)
                .flatMap(said ->
                        last(ask)
                                .filter(now -> mayEdit(ask, now))
                                .map(now -> step(now, said.change())));
    }

    private Optional<Referral> last(Ask ask) {
        var since = ask.now().minus(Draft.ANSWERED_BY_WORD);
        return referrals.actedOnBy(ask.firm().id(), ask.who(), since).stream()
                .findFirst()
                .filter(now -> now.steps().getLast().madeBy(ask.who()))
                .filter(now -> isWanted(now.steps().getLast().event()));
    }

    /// Whether a step says what the client wants.
    static boolean isWanted(Event event) {
        return event instanceof Event.Logged
                || event instanceof Event.Offered
                || event instanceof Event.Edited;
    }

    static boolean mayEdit(Ask ask, Referral now) {
        return ask.asker().isMember() || HeldByContact.mayTake(ask, now, Action.WITHDRAW);
    }

    private static Step step(Referral now, String change) {
        return new Step(
                now.number(),
                Action.EDIT,
                new Arguments(null, null, null, null, change),
                List.of());
    }
}
