package io.baton.desk.refer.offer;

import io.baton.desk.button.ReferralRound;
import io.baton.firm.Individual;
import io.baton.referral.Handoff;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import io.baton.referral.Stage;
import io.baton.referral.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Refuses a button that was made in an earlier round.
final class OfferRound {
    private OfferRound() {}

    /// @param proposed the button's round; null for a typed command, which works in any round
    static Optional<Refusal> refusal(Referral now, @Nullable ReferralRound proposed) {
        return proposed == null
                ? Optional.empty()
                : Handoff.refusalInLaterRound(now, proposed.round());
    }

    /// Returns why it can't be offered to any partner now; empty if it can.
    static Optional<Refusal> refusalToAsk(Referral referral) {
        if (!referral.outbound()) {
            return Optional.of(new Refusal.WrongDirection(referral.direction()));
        }
        return referral.stage() == Stage.LOGGED
                ? Optional.empty()
                : Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
    }

    /// Whether this person's press of the same button led to this state.
    static boolean offeredBy(Individual who, Referral now, @Nullable ReferralRound button) {
        return button != null
                && now.state() instanceof State.Offered offer
                && offer.round() == button.round() + 1
                && now.lastMove().madeBy(who);
    }
}
