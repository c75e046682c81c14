package io.baton.desk.refer.offer;

import io.baton.desk.button.ReferralRound;
import io.baton.referral.Handoff;
import io.baton.referral.Referral;
import io.baton.referral.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The round for which an offer was proposed.
final class OfferRound {
    private OfferRound() {}

    /// @param proposed null where somebody typed the command, which holds in any round
    static Optional<Refusal> refusal(Referral now, @Nullable ReferralRound proposed) {
        return proposed == null
                ? Optional.empty()
                : Handoff.refusalInLaterRound(now, proposed.round());
    }
}
