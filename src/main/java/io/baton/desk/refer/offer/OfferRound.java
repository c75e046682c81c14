package io.baton.desk.refer.offer;

import io.baton.desk.button.ReferralRound;
import io.baton.firm.Individual;
import io.baton.referral.Handoff;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
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

    /// Whether this person's press of the same button led to this state.
    static boolean offeredBy(Individual who, Referral now, @Nullable ReferralRound button) {
        return button != null
                && now.state() instanceof State.Offered offer
                && offer.round() == button.round() + 1
                && now.lastMove().madeBy(who);
    }
}
