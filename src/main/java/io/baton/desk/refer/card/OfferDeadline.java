package io.baton.desk.refer.card;

import io.baton.referral.Event;
import io.baton.referral.Referral;
import java.time.Instant;
import java.util.Optional;

/// When an answer was due. A lapse is recorded later, when the job finds it.
final class OfferDeadline {
    private OfferDeadline() {}

    /// The deadline of the last offer.
    static Optional<Instant> last(Referral referral) {
        for (var step : referral.history().standing().reversed()) {
            if (step.event() instanceof Event.Offered(_, _, var deadline)) {
                return Optional.of(deadline);
            }
        }
        return Optional.empty();
    }
}
