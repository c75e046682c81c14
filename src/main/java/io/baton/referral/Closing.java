package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Closes referrals, and records payments after a win.
public final class Closing {
    private Closing() {}

    /// Records that the referral became business.
    ///
    /// @param fee the rate agreed with the partner for that day; null if none
    /// @param on date of the win, in the firm's time zone
    public static Decision win(
            Referral referral,
            WinAmount amount,
            @Nullable Percentage fee,
            LocalDate on,
            Individual by,
            Instant now) {
        if (!amount.isPositive()) {
            return Decision.refused(new Refusal.NoAmount());
        }
        if (referral.stage() != Stage.ACCEPTED) {
            return Handoff.notNow(referral);
        }
        var rate = referral.outbound() ? fee : null;
        var won = new State.Won(amount, rate, on);
        var event = new Event.Won(amount, rate, on);
        return new Decision.Changed(referral.moved(won, referral.holder(), now, by, event));
    }

    public static Decision lose(Referral referral, String reason, Individual by, Instant now) {
        if (referral.stage() != Stage.ACCEPTED) {
            return Handoff.notNow(referral);
        }
        var lost = new State.Lost(reason);
        return new Decision.Changed(
                referral.moved(lost, referral.holder(), now, by, new Event.Lost(reason)));
    }

    /// Withdraws an open referral, no matter who holds the baton.
    public static Decision withdraw(Referral referral, String reason, Individual by, Instant now) {
        if (!referral.stage().open()) {
            return Handoff.notNow(referral);
        }
        var withdrawn = new State.Withdrawn(reason);
        return new Decision.Changed(
                referral.moved(withdrawn, referral.sender(), now, by, new Event.Withdrawn(reason)));
    }

    /// Withdraws a referral while its offer is waiting.
    ///
    /// @param round number of the offer
    public static Decision withdrawOffer(Referral referral, int round, Individual by, Instant now) {
        return Handoff.refusalInRound(referral, round)
                .map(Decision::refused)
                .orElseGet(() -> withdraw(referral, "", by, now));
    }

    /// Ends the recurring amount of a win. Repeating it changes the date.
    public static Decision end(Referral referral, LocalDate on, Individual by, Instant now) {
        if (!(referral.state() instanceof State.Won won)) {
            return Handoff.notNow(referral);
        }
        if (!won.amount().recurs()) {
            return Decision.refused(new Refusal.NothingRecurs());
        }
        if (on.isBefore(won.on())) {
            return Decision.refused(new Refusal.EndBeforeWin(won.on()));
        }
        return new Decision.Changed(
                referral.moved(won.ended(on), referral.holder(), now, by, new Event.Ended(on)));
    }

    /// Records a payment for a won referral. A negative amount corrects the win, or reverses a
    /// payment if all of the win recurs.
    public static Decision pay(Referral referral, Payment payment, Instant now) {
        if (!(referral.state() instanceof State.Won won)) {
            return Handoff.notNow(referral);
        }
        var amount = payment.amount();
        if (amount.isZero()) {
            return Decision.refused(new Refusal.NoAmount());
        }
        var currency = won.amount().currency();
        if (!amount.getCurrencyUnit().equals(currency)) {
            return Decision.refused(new Refusal.OtherCurrency(currency));
        }
        if (won.amount().once() == null) {
            var paid = referral.history().paid(won.amount());
            if (paid.plus(amount).isNegative()) {
                return Decision.refused(new Refusal.ReversalTooLarge(paid));
            }
        } else if (referral.netAmount(won).plus(amount).isNegative()) {
            return Decision.refused(new Refusal.CorrectionTooLarge(referral.netAmount(won)));
        }
        var event = new Event.Paid(amount, payment.on());
        return new Decision.Changed(
                referral.withPayment(payment).recorded(now, payment.by(), event));
    }
}
