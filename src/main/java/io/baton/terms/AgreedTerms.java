package io.baton.terms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was agreed for referrals in one direction.
///
/// @param fee null if no fee was agreed
/// @param protectionDays how long a claim lasts, in days; null for as long as the firm's others
/// @param disclosure what the client is told about the fee; null if nothing was agreed
public record AgreedTerms(
        @Nullable FeeRule fee, @Nullable Integer protectionDays, @Nullable String disclosure) {

    /// Nothing was agreed.
    public static final AgreedTerms NONE = new AgreedTerms(null, null, null);

    public AgreedTerms {
        if (protectionDays != null && protectionDays < 1) {
            throw new IllegalArgumentException("not a number of days: " + protectionDays);
        }
    }

    public static AgreedTerms of(@Nullable FeeRule fee) {
        return fee == null ? NONE : new AgreedTerms(fee, null, null);
    }

    public Optional<FeeRule> rule() {
        return Optional.ofNullable(fee);
    }

    /// No fee is owed, so the client isn't told of one.
    public AgreedTerms withoutFee() {
        return new AgreedTerms(null, protectionDays, null);
    }

    public AgreedTerms withFee(@Nullable FeeRule other) {
        return new AgreedTerms(other, protectionDays, disclosure);
    }
}
