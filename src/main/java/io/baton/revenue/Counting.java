package io.baton.revenue;

import io.baton.referral.Payment;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.terms.DatedAmount;
import io.baton.terms.FeeSeries;
import io.baton.terms.Fees;
import io.baton.terms.Proceeds;
import java.util.List;
import java.util.Optional;

/// Computes what referrals earned.
///
/// An inbound win counts with what the client pays, an outbound one with the fee that follows from
/// the terms frozen at acceptance. What is paid once counts on the date of the win, what recurs
/// month by month. Payments count only if the fee falls due with them. Amounts are rounded
/// half-even to the smallest unit, so a win that is fully corrected earns exactly zero.
public final class Counting {
    private Counting() {}

    /// The win, if it is one.
    public static Optional<Earning> of(Referral referral) {
        return of(referral, referral.payments());
    }

    /// The win if it had these payments only; empty if it's none.
    public static Optional<Earning> of(Referral referral, List<Payment> payments) {
        return referral.state() instanceof State.Won won
                ? Optional.of(earning(referral, won, payments))
                : Optional.empty();
    }

    private static Earning earning(Referral referral, State.Won won, List<Payment> payments) {
        var proceeds = proceeds(won, payments);
        return new Earning(referral, won, proceeds, fees(won, proceeds));
    }

    private static List<FeeSeries> fees(State.Won won, Proceeds proceeds) {
        var rule = won.fee();
        return rule == null ? List.of() : Fees.of(rule, proceeds);
    }

    private static Proceeds proceeds(State.Won won, List<Payment> all) {
        var amount = won.amount();
        var payments =
                all.stream()
                        .filter(payment ->
                                payment.amount().getCurrencyUnit().equals(amount.currency()))
                        .map(Counting::dated)
                        .toList();
        return new Proceeds(won.on(), amount.oneTime(), amount.series(won.on()), payments);
    }

    private static DatedAmount dated(Payment payment) {
        return new DatedAmount(payment.on(), payment.amount());
    }
}
