package io.baton.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The protection window that applies to a referral.
///
/// @param days 0 if nothing is protected
/// @param agreed whether it was agreed with the partner; otherwise it's the firm's setting
public record ProtectionWindow(int days, boolean agreed) {

    /// The term of a claim. One that exists keeps its end, unless another window was agreed.
    ///
    /// @param from the day on which the client was brought
    /// @param now the term so far; null for a new claim
    ClaimTerm term(LocalDate from, @Nullable ClaimTerm now) {
        return now == null || agreed && !now.extended() && now.days() != days
                ? ClaimTerm.of(from, days)
                : now;
    }
}
