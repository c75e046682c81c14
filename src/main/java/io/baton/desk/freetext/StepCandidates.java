package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.draft.Proposal.Action;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The referrals that a step could be about, if the message names none: `they paid 3k`.
final class StepCandidates {
    /// More make no choice, so a few more than that are enough to know.
    private static final int MOST = 4;

    private final Referrals referrals;

    StepCandidates(Referrals referrals) {
        this.referrals = referrals;
    }

    /// Their numbers, newest first.
    List<Integer> of(Ask ask, Understood understood, Action action) {
        return referrals.all(ask.firm().id()).stream()
                .filter(each -> mayTake(ask, each, action))
                .filter(each -> stages(action).contains(each.stage()))
                .filter(each -> fits(each, understood, action))
                .limit(MOST)
                .map(Referral::number)
                .toList();
    }

    /// The numbers of those of the client or the partner that the message names, in any state.
    List<Integer> ofNames(Ask ask, Understood understood) {
        var parties = understood.slots().parties();
        return parties.client() == null && parties.partner() == null
                ? List.of()
                : referrals.all(ask.firm().id()).stream()
                        .filter(ask.asker()::maySee)
                        .filter(each -> fits(each, understood, Action.NOTE))
                        .limit(MOST)
                        .map(Referral::number)
                        .toList();
    }

    /// The one referral in this state of the client or the partner that the message names.
    Optional<Referral> only(Ask ask, Understood understood, Predicate<Referral> state) {
        var parties = understood.slots().parties();
        if (parties.client() == null && parties.partner() == null) {
            return Optional.empty();
        }
        var two =
                referrals.all(ask.firm().id()).stream()
                        .filter(ask.asker()::maySee)
                        .filter(each -> fits(each, understood, Action.NOTE))
                        .filter(state)
                        .limit(2)
                        .toList();
        return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
    }

    /// A partner's person takes steps with what they hold, and answers what they are asked.
    private static boolean mayTake(Ask ask, Referral referral, Action action) {
        if (ask.asker().isMember() && action != Action.STILL_ON_IT) {
            return true;
        }
        return ask.asker().maySee(referral)
                && (action == Action.ACCEPTED || action == Action.DECLINE
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

    private static Set<Stage> stages(Action action) {
        return switch (action) {
            case WON, LOST -> EnumSet.of(Stage.ACCEPTED);
            case PAID, ENDED -> EnumSet.of(Stage.WON);
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
