package io.baton.revenue;

import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.Optional;
import org.joda.money.Money;

/// Computes what referrals earned.
///
/// A win counts on its date with what it's worth after corrections: an inbound win with its worth,
/// an outbound win with the fee, which is the worth times the rate fixed with the win. Payments
/// don't count, because the win already did. Amounts per month or year don't count yet. Amounts are
/// rounded half-even to the smallest unit, so a win that is fully corrected earns exactly zero.
public final class Counting {
    private Counting() {}

    /// The win, if it is one.
    public static Optional<Earning> of(Referral referral) {
        return referral.state() instanceof State.Won won
                ? Optional.of(earning(referral, won))
                : Optional.empty();
    }

    private static Earning earning(Referral referral, State.Won won) {
        var worth = won.amount().oneTime();
        return new Earning(referral, won, worth, earned(worth, referral, won));
    }

    private static Money earned(Money worth, Referral referral, State.Won won) {
        if (!referral.outbound()) {
            return worth;
        }
        var rate = won.fee();
        return rate == null ? Money.zero(worth.getCurrencyUnit()) : rate.of(worth);
    }
}
