package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.referral.amount.PriceChange;
import io.baton.terms.Horizon;
import java.time.Instant;

/// Changes the price of a win's recurring amount from a day on. What was paid before stays.
public final class Pricing {
    private Pricing() {}

    /// @param canAsk whether there's anyone at the partner who can confirm it
    public static Decision reprice(
            Referral referral, PriceChange change, Individual by, boolean canAsk, Instant now) {
        if (!(referral.state() instanceof State.Won won)) {
            return Handoff.notNow(referral);
        }
        var amount = won.amount();
        var recurring = amount.recurring();
        var endedOn = amount.endedOn();
        if (recurring == null) {
            return Decision.refused(new Refusal.NothingRecurs());
        }
        if (!change.price().amount().isPositive()) {
            return Decision.refused(new Refusal.NoAmount());
        }
        if (!change.price().amount().isSameCurrency(recurring.amount())) {
            return Decision.refused(new Refusal.OtherCurrency(amount.currency()));
        }
        if (!change.from().isAfter(won.on())) {
            return Decision.refused(new Refusal.PriceBeforeWin(won.on()));
        }
        if (change.from().isAfter(Horizon.from(now))) {
            return Decision.refused(new Refusal.TooFarAhead(change.from(), Horizon.from(now)));
        }
        if (endedOn != null && !change.from().isBefore(endedOn)) {
            return Decision.refused(new Refusal.HasEnded(endedOn));
        }
        if (amount.repriced(change).equals(amount)) {
            return Decision.refused(new Refusal.NothingChanged());
        }
        return WinFigures.state(
                referral,
                WinFigures.repriced(won, change),
                won.fee(),
                new Participant.Member(by),
                canAsk,
                now);
    }
}
