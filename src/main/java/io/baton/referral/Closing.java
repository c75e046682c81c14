package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.referral.amount.WinAmount;
import io.baton.terms.FeeRule;
import io.baton.terms.Horizon;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Closes referrals, and records payments after a win.
public final class Closing {
    private Closing() {}

    /// Records that the referral became business. If it's won already, this is what the firm says
    /// about the figure from now on.
    ///
    /// @param fee what applies if no terms were frozen at acceptance: null if nothing was agreed
    /// @param on date of the win, in the firm's time zone
    /// @param canAsk whether there's anyone at the partner who can confirm it
    public static Decision win(
            Referral referral,
            WinAmount amount,
            @Nullable FeeRule fee,
            LocalDate on,
            Individual by,
            boolean canAsk,
            Instant now) {
        if (!amount.isPositive()) {
            return Decision.refused(new Refusal.NoAmount());
        }
        return WinFigures.state(
                referral,
                figure(referral, amount, on),
                FrozenTerms.fee(referral, fee),
                new Participant.Member(by),
                canAsk,
                now);
    }

    /// What has ended has ended, and later prices stay if the first one does.
    static State.Figure figure(Referral referral, WinAmount amount, LocalDate on) {
        if (!(referral.state() instanceof State.Won won)) {
            return new State.Figure(amount, on);
        }
        var endedOn = won.amount().endedOn();
        var priced = amount.pricedAs(won.amount(), on);
        return new State.Figure(
                amount.recurs() && endedOn != null && !endedOn.isBefore(on)
                        ? priced.ended(endedOn)
                        : priced,
                on);
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
    ///
    /// @param canAsk as in [#win]
    public static Decision end(
            Referral referral, LocalDate on, Individual by, boolean canAsk, Instant now) {
        if (!(referral.state() instanceof State.Won won)) {
            return Handoff.notNow(referral);
        }
        if (!won.amount().recurs()) {
            return Decision.refused(new Refusal.NothingRecurs());
        }
        if (on.isBefore(won.on())) {
            return Decision.refused(new Refusal.EndBeforeWin(won.on()));
        }
        if (on.isAfter(Horizon.from(now))) {
            return Decision.refused(new Refusal.TooFarAhead(on, Horizon.from(now)));
        }
        return WinFigures.state(
                referral,
                WinFigures.ended(won, on),
                won.fee(),
                new Participant.Member(by),
                canAsk,
                now);
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
