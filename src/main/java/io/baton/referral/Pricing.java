package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.referral.State.Figure;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import io.baton.terms.Horizon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Changes the price of a win's recurring amount from a day on. What was paid before stays.
public final class Pricing {
    private Pricing() {}

    /// @param canAsk whether there's anyone at the partner who can confirm it
    public static Decision reprice(
            Referral referral, PriceChange change, Individual by, boolean canAsk, Instant now) {
        if (!(referral.state() instanceof State.Won won)) {
            return Handoff.notNow(referral);
        }
        var figure = won.figure();
        return problem(figure, change, now)
                .or(() -> unchanged(figure, change))
                .map(Decision::refused)
                .orElseGet(() ->
                        state(
                                referral,
                                won,
                                repriced(figure, change),
                                new Participant.Member(by),
                                canAsk,
                                now));
    }

    /// Either side says what the price is from a day on, if the other one's figure isn't right.
    /// What it said itself before stays, or else what the other side says without its last price.
    ///
    /// @param on date of the win, as that side says
    /// @param canAsk whether there's anyone on the other side to ask
    public static Decision correct(
            Referral referral,
            PriceChange change,
            LocalDate on,
            Participant by,
            boolean canAsk,
            Instant now) {
        if (!(referral.state() instanceof State.Won won)) {
            return Handoff.notNow(referral);
        }
        var own = new Figure(own(referral, won, by.ofFirm() ? Side.FIRM : Side.PARTNER), on);
        return problem(own, change, now)
                .map(Decision::refused)
                .orElseGet(() -> state(referral, won, repriced(own, change), by, canAsk, now));
    }

    private static WinAmount own(Referral referral, State.Won won, Side side) {
        return switch (won.agreement()) {
            case Agreement.Differing<Figure> both -> both.of(side).figure().amount();
            case Agreement.Asked<Figure>(var said, _) ->
                    said == side ? won.amount() : withoutLastPrice(referral, won.amount());
            case Agreement.Taken<Figure> _,
                    Agreement.Unasked<Figure> _,
                    Agreement.Agreed<Figure> _ ->
                    won.amount();
        };
    }

    private static WinAmount withoutLastPrice(Referral referral, WinAmount amount) {
        return Reports.last(referral).map(Step::event).orElseThrow()
                        instanceof Event.Repriced(var last)
                ? amount.without(last)
                : amount;
    }

    private static Optional<Refusal> problem(Figure figure, PriceChange change, Instant now) {
        var recurring = figure.amount().recurring();
        var endedOn = figure.amount().endedOn();
        if (recurring == null) {
            return Optional.of(new Refusal.NothingRecurs());
        }
        if (!change.price().amount().isPositive()) {
            return Optional.of(new Refusal.NoAmount());
        }
        if (!change.price().amount().isSameCurrency(recurring.amount())) {
            return Optional.of(new Refusal.OtherCurrency(figure.amount().currency()));
        }
        if (!change.from().isAfter(figure.on())) {
            return Optional.of(new Refusal.PriceBeforeWin(figure.on()));
        }
        if (change.from().isAfter(Horizon.from(now))) {
            return Optional.of(new Refusal.TooFarAhead(change.from(), Horizon.from(now)));
        }
        return endedOn != null && !change.from().isBefore(endedOn)
                ? Optional.of(new Refusal.HasEnded(endedOn))
                : Optional.empty();
    }

    private static Optional<Refusal> unchanged(Figure figure, PriceChange change) {
        return repriced(figure, change).equals(figure)
                ? Optional.of(new Refusal.NothingChanged())
                : Optional.empty();
    }

    private static Figure repriced(Figure figure, PriceChange change) {
        return new Figure(figure.amount().repriced(change), figure.on());
    }

    private static Decision state(
            Referral referral,
            State.Won won,
            Figure said,
            Participant by,
            boolean canAsk,
            Instant now) {
        return WinFigures.state(referral, said, won.fee(), by, canAsk, now);
    }
}
