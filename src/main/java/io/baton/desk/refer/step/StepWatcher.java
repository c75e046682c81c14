package io.baton.desk.refer.step;

import io.baton.firm.Firm;
import io.baton.referral.Referral;
import java.time.Instant;

/// Follows up on a person's step once it's stored. What it does must follow from the referral, so
/// that a crash before it can be made up for.
@FunctionalInterface
public interface StepWatcher {

    void written(Referral before, Referral next, Firm firm, Instant now);

    static StepWatcher none() {
        return (_, _, _, _) -> {};
    }
}
