package io.baton.desk.freetext.read;

import io.baton.desk.Ask;
import io.baton.draft.Proposal.Action;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.EnumSet;
import java.util.Set;

/// Whether a step could be about a referral: who takes it, in which stage, and what was named.
final class StepFit {
    private StepFit() {}

    /// Members take any step with any referral, but for one that only its holder can take.
    static boolean mayTakeAny(Ask ask, Action action) {
        return ask.asker().isMember() && action != Action.STILL_ON_IT;
    }

    /// A step of the side that is asked.
    static boolean isAnswer(Action action) {
        return action == Action.ACCEPTED || action == Action.DECLINE;
    }

    /// A partner's person takes steps with what they hold, and answers what they are asked.
    static boolean mayTake(Ask ask, Referral referral, Action action) {
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
    static boolean fits(Referral referral, Understood understood, Action action) {
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

    /// In which stages a referral may be for this step. A partner's person is also asked about a
    /// win that a member recorded.
    static Set<Stage> stages(Ask ask, Action action) {
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
