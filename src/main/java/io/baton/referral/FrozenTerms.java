package io.baton.referral;

import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The terms that hold for a referral: those in force when it was accepted, unless both sides
/// agreed on others since.
public final class FrozenTerms {
    private FrozenTerms() {}

    /// Empty before acceptance, and if an earlier build recorded it.
    public static Optional<AgreedTerms> of(Referral referral) {
        return Acceptance.in(referral.history().standing())
                .flatMap(accepted -> Optional.ofNullable(accepted.terms()));
    }

    /// @param unlessFrozen what applies if no terms were frozen
    static @Nullable FeeRule fee(Referral referral, @Nullable FeeRule unlessFrozen) {
        var frozen = of(referral);
        return frozen.isPresent() ? frozen.get().fee() : unlessFrozen;
    }
}
