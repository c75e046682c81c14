package io.baton.desk.freetext.read;

import io.baton.client.ClientId;
import io.baton.desk.Ask;
import io.baton.draft.Proposal.Action;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.IndexedWords;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.Part;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.EnumSet;
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
        boolean own = named.isEmpty() && !mayTakeAny(ask, action) && !isAnswer(action);
        var selection =
                own
                        ? new Selection.OfPerson(ask.who().id(), Set.of(Part.HOLDER))
                        : named.orElseGet(Selection.Every::new);
        var fitting =
                newest(ask, ReferralQuery.of(selection).in(stages(ask, action)))
                        .filter(each -> mayTake(ask, each, action))
                        .filter(each -> fits(each, understood, action))
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
                        .filter(each -> fits(each, understood, Action.NOTE))
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
                        .filter(each -> fits(each, understood, Action.NOTE))
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

    private static boolean mayTakeAny(Ask ask, Action action) {
        return ask.asker().isMember() && action != Action.STILL_ON_IT;
    }

    private static boolean isAnswer(Action action) {
        return action == Action.ACCEPTED || action == Action.DECLINE;
    }

    /// A partner's person takes steps with what they hold, and answers what they are asked.
    private static boolean mayTake(Ask ask, Referral referral, Action action) {
        if (mayTakeAny(ask, action)) {
            return true;
        }
        if (referral.stage() == Stage.WON && action == Action.WON) {
            return ask.asker().isAskedAboutFigure(referral);
        }
        return ask.asker().maySee(referral)
                && (isAnswer(action)
                        ? referral.outbound() && referral.stage() == Stage.OFFERED
                        : referral.holder().is(ask.who()));
    }

    /// By the client and the partner, as far as they are named.
    private static boolean fits(Referral referral, Understood understood, Action action) {
        var client = understood.slots().parties().client();
        var partner = understood.slots().parties().partner();
        var asked = referral.partner();
        boolean sameClient =
                client == null
                        || TypedText.folded(client.value().name())
                                .equals(TypedText.folded(referral.client()));
        boolean samePartner =
                partner == null
                        || action == Action.OFFER
                        || asked != null && asked.equals(partner.value().id());
        return sameClient && samePartner;
    }

    /// A partner's person is also asked about a win that a member recorded.
    private static Set<Stage> stages(Ask ask, Action action) {
        return switch (action) {
            case WON ->
                    mayTakeAny(ask, action)
                            ? EnumSet.of(Stage.ACCEPTED)
                            : EnumSet.of(Stage.ACCEPTED, Stage.WON);
            case LOST -> EnumSet.of(Stage.ACCEPTED);
            case PAID, ENDED, PRICE -> EnumSet.of(Stage.WON);
            case OFFER -> EnumSet.of(Stage.LOGGED);
            case TAKE_BACK, DECLINE -> EnumSet.of(Stage.OFFERED);
            case HAND_BACK -> EnumSet.of(Stage.ACCEPTED);
            case ACCEPTED -> EnumSet.of(Stage.LOGGED, Stage.OFFERED);
            case REOPEN -> EnumSet.of(Stage.WON, Stage.LOST, Stage.WITHDRAWN);
            case UNDO -> EnumSet.noneOf(Stage.class);
            case NOTE, PASS, WITHDRAW, STILL_ON_IT, EDIT ->
                    EnumSet.of(Stage.LOGGED, Stage.OFFERED, Stage.ACCEPTED);
        };
    }
}
