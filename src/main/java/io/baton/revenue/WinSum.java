package io.baton.revenue;

import io.baton.referral.Direction;
import java.util.Comparator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Wins in one direction and one currency.
///
/// @param wins how many, with those whose amounts recur
/// @param worth what the clients pay once, after corrections
/// @param earned what counts for the firm
/// @param unconfirmed what of [#earned] the firm hasn't confirmed
public record WinSum(Direction direction, int wins, Money worth, Money earned, Money unconfirmed) {

    /// A direction and a currency.
    record Kind(Direction direction, CurrencyUnit currency) {
        static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::direction)
                        .thenComparing(kind -> kind.currency().getCode());
    }

    static WinSum of(Earning win) {
        return new WinSum(
                win.referral().direction(),
                1,
                win.worth(),
                win.earned(),
                win.unconfirmed() ? win.earned() : Money.zero(win.currency()));
    }

    public CurrencyUnit currency() {
        return worth.getCurrencyUnit();
    }

    Kind kind() {
        return new Kind(direction, currency());
    }

    /// Of two sums of one kind.
    WinSum plus(WinSum other) {
        return new WinSum(
                direction,
                wins + other.wins,
                worth.plus(other.worth),
                earned.plus(other.earned),
                unconfirmed.plus(other.unconfirmed));
    }
}
