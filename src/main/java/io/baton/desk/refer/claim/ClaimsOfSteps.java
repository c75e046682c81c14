package io.baton.desk.refer.claim;

import io.baton.claim.NeedClaim;
import io.baton.desk.refer.step.StepWatcher;
import io.baton.firm.Firm;
import io.baton.outbox.Unavailable;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the claim after a step that may change it: another client or need, or open again. A step
/// that ends the referral releases the claim by itself.
public record ClaimsOfSteps(ClaimKeeper keeper, ClaimReader reader) implements StepWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(ClaimsOfSteps.class);

    @Override
    public void written(Referral before, Referral next, Firm firm, Instant now) {
        if (!mayChange(before, next)) {
            return;
        }
        try {
            var _ = keeper.keep(next, firm, now, elsewhere(before, next));
        } catch (Unavailable e) {
            LOG.warn("the claim of {} is kept later: {}", next.label(), e.getMessage());
        }
    }

    /// What it claims under the name that was corrected.
    private @Nullable NeedClaim elsewhere(Referral before, Referral next) {
        return before.client().equals(next.client())
                ? null
                : reader.under(before.client(), next).orElse(null);
    }

    private static boolean mayChange(Referral before, Referral next) {
        return next.steps().stream()
                .skip(before.steps().size())
                .anyMatch(step ->
                        switch (step.event()) {
                            case Event.Edited _,
                                    Event.Undone _,
                                    Event.Reopened _,
                                    Event.BringerCorrected _,
                                    Event.Accepted _,
                                    Event.AcceptedElsewhere _ ->
                                    true;
                            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> false;
                        });
    }
}
