package io.baton.desk.freetext.read;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.draft.Proposal.Action;
import io.baton.referral.Referral;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Reading.Understood;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The referrals that a step could be about, if the message names none: `they paid 3k`.
public final class StepCandidates {
    /// More make no choice, so a few more than that are enough to know.
    private static final int MOST = 4;

    /// Of a person who holds more, the newest are meant.
    private static final int MOST_OWN = 50;

    private static final int SHORTEST_NAME = 4;

    /// Of a client or a partner with more, the newest are meant.
    private static final int MOST_READ = 500;

    private final ListedReferrals referrals;

    public StepCandidates(ListedReferrals referrals) {
        this.referrals = referrals;
    }

    /// Their numbers, newest first.
    public List<Integer> of(Ask ask, Understood understood, Action action) {
        var named = named(understood, action);
        boolean own =
                named.isEmpty() && !StepFit.mayTakeAny(ask, action) && !StepFit.isAnswer(action);
        var selection =
                own
                        ? new Selection.OfPerson(ask.who().id(), Set.of(Part.HOLDER))
                        : named.orElseGet(Selection.Every::new);
        var fitting =
                newest(ask, ReferralQuery.of(selection).in(StepFit.stages(ask, action)))
                        .filter(each -> StepFit.mayTake(ask, each, action))
                        .filter(each -> StepFit.fits(each, understood, action))
                        .limit(own ? MOST_OWN : MOST)
                        .toList();
        return meant(fitting, understood.text()).stream()
                .limit(MOST)
                .map(Referral::number)
                .toList();
    }

    /// `still on lantern` is about Lantern Hotels, if someone holds several.
    private static List<Referral> meant(List<Referral> fitting, String text) {
        var said = IndexedWords.in(text);
        var named =
                fitting.stream()
                        .filter(each ->
                                IndexedWords.in(each.client()).stream()
                                        .filter(word -> word.length() >= SHORTEST_NAME)
                                        .anyMatch(said::contains))
                        .toList();
        return named.isEmpty() ? fitting : named;
    }

    /// The one referral in this state that the person holds.
    public Optional<Referral> onlyHeld(Ask ask, Predicate<Referral> state) {
        var held = new Selection.OfPerson(ask.who().id(), Set.of(Part.HOLDER));
        var two = newest(ask, ReferralQuery.of(held).open()).filter(state).limit(2).toList();
        return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
    }

    /// The numbers of those of the client or the partner that the message names, in any state.
    public List<Integer> ofNames(Ask ask, Understood understood) {
        var parties = understood.slots().parties();
        return parties.client() == null && parties.partner() == null
                ? List.of()
                : newest(ask, query(understood))
                        .filter(each -> StepFit.fits(each, understood, Action.NOTE))
                        .limit(MOST)
                        .map(Referral::number)
                        .toList();
    }

    /// The one referral in this state of the client or the partner that the message names.
    public Optional<Referral> only(Ask ask, Understood understood, Predicate<Referral> state) {
        var parties = understood.slots().parties();
        if (parties.client() == null && parties.partner() == null) {
            return Optional.empty();
        }
        var two =
                newest(ask, query(understood))
                        .filter(each -> StepFit.fits(each, understood, Action.NOTE))
                        .filter(state)
                        .limit(2)
                        .toList();
        return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
    }

    private static ReferralQuery query(Understood understood) {
        return ReferralQuery.of(named(understood, Action.NOTE).orElseGet(Selection.Every::new));
    }

    private Stream<Referral> newest(Ask ask, ReferralQuery query) {
        return referrals
                .newestFirst(ask.firm().id(), query.seenAs(ask.asker().visibility()))
                .limit(MOST_READ);
    }

    /// By the client, else by the partner that the message names.
    private static Optional<Selection> named(Understood understood, Action action) {
        var client = understood.slots().parties().client();
        var partner = understood.slots().parties().partner();
        if (client != null) {
            return Optional.of(new Selection.OfClient(Set.of(ClientId.of(client.value().name()))));
        }
        return partner == null || action == Action.OFFER
                ? Optional.empty()
                : Optional.of(new Selection.WithPartner(Set.of(partner.value().id())));
    }
}
