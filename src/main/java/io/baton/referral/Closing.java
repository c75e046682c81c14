package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Closes referrals, and records payments after a win.
public final class Closing {
    private Closing() {}

    /// Records that the referral became business. If it's won already, the new amount and date
    /// replace the old ones; what the partner reported is confirmed by that.
    ///
    /// @param fee what applies if no terms were frozen at acceptance: null if nothing was agreed
    /// @param on date of the win, in the firm's time zone
    public static Decision win(
            Referral referral,
            WinAmount amount,
            @Nullable FeeRule fee,
            LocalDate on,
            Individual by,
            Instant now) {
        if (!amount.isPositive()) {
            return Decision.refused(new Refusal.NoAmount());
        }
        var rule = FrozenTerms.fee(referral, fee);
        return switch (referral.state()) {
            case State.Accepted _ -> {
                var won = new State.Won(amount, rule, on);
                var event = new Event.Won(amount, rule, on);
                yield new Decision.Changed(referral.moved(won, referral.holder(), now, by, event));
            }
            case State.Won before ->
                    restated(referral, before, restatement(before, amount, rule, on), by, now);
            case State.Logged _, State.Offered _, State.Lost _, State.Withdrawn _ ->
                    Handoff.notNow(referral);
        };
    }

    /// The fee stays with the win, unless the win moves to another day. What has ended has ended,
    /// and later prices stay if the first one does.
    static State.Won restatement(
            State.Won before, WinAmount amount, @Nullable FeeRule fee, LocalDate on) {
        var endedOn = before.amount().endedOn();
        var priced = amount.pricedAs(before.amount(), on);
        var after =
                amount.recurs() && endedOn != null && !endedOn.isBefore(on)
                        ? priced.ended(endedOn)
                        : priced;
        return new State.Won(after, on.equals(before.on()) ? before.fee() : fee, on);
    }

    static Decision restated(
            Referral referral, State.Won before, State.Won after, Individual by, Instant now) {
        var paid = referral.history().paid(before.amount());
        if (!after.amount().currency().equals(before.amount().currency()) && !paid.isZero()) {
            return Decision.refused(new Refusal.PaidInOtherCurrency(paid));
        }
        if (after.equals(before)) {
            return Decision.refused(new Refusal.NothingChanged());
        }
        if (after.amount().equals(before.amount()) && after.on().equals(before.on())) {
            return Reports.confirm(referral, by, now);
        }
        var event =
                new Event.Restated(
                        before.amount(), before.on(), after.amount(), after.on(), after.fee());
        return new Decision.Changed(referral.moved(after, referral.holder(), now, by, event));
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

    /// Opens a closed referral again, where the baton was before: with the one who had accepted, or
    /// logged if it was never accepted or the baton had come back. A win no longer counts.
    public static Decision reopen(Referral referral, Individual by, Instant now) {
        if (referral.stage().open()) {
            return Decision.refused(new Refusal.StillOpen());
        }
        var event =
                referral.state() instanceof State.Won won
                        ? new Event.Reopened(won.amount(), won.on())
                        : new Event.Reopened(null, null);
        return new Decision.Changed(
                Acceptance.in(referral.history().standing())
                        .map(accepted ->
                                referral.moved(
                                        new State.Accepted(accepted.at(), accepted.claimedBy()),
                                        accepted.holder(),
                                        now,
                                        by,
                                        event))
                        .orElseGet(() ->
                                referral.moved(
                                        new State.Logged(), referral.sender(), now, by, event)));
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

    /// Records a payment for a won referral. A negative amount reverses payments; the win stays as
    /// it is.
    ///
    /// @param evenIfMore whether more may be paid than was won
    public static Decision pay(
            Referral referral, Payment payment, boolean evenIfMore, Instant now) {
        if (!(referral.state() instanceof State.Won win)) {
            return Handoff.notNow(referral);
        }
        var amount = payment.amount();
        if (amount.isZero()) {
            return Decision.refused(new Refusal.NoAmount());
        }
        var currency = win.amount().currency();
        if (!amount.getCurrencyUnit().equals(currency)) {
            return Decision.refused(new Refusal.OtherCurrency(currency));
        }
        var paid = referral.history().paid(win.amount());
        if (paid.plus(amount).isNegative()) {
            return Decision.refused(new Refusal.ReversalTooLarge(paid));
        }
        var won = win.amount().once();
        if (!evenIfMore
                && amount.isPositive()
                && won != null
                && !win.amount().recurs()
                && paid.plus(amount).isGreaterThan(won)) {
            return Decision.refused(new Refusal.PaidMoreThanWon(paid.plus(amount), won));
        }
        var event =
                amount.isNegative()
                        ? new Event.PaymentReversed(amount.negated(), payment.on())
                        : new Event.Paid(amount, payment.on());
        return new Decision.Changed(
                referral.withPayment(payment).recorded(now, payment.by(), event));
    }
}
