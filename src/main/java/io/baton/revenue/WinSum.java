package io.baton.revenue;

import io.baton.referral.Direction;
import java.util.Comparator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Wins in one direction and one currency.
///
/// @param wins how many, with those whose amounts recur
/// @param worth what the clients pay, after corrections
/// @param earned what counts for the firm
/// @param unconfirmed what of [#earned] the firm hasn't confirmed
/// @param owed what the firm owes the partner
public record WinSum(
        Direction direction, int wins, Money worth, Money earned, Money unconfirmed, Money owed) {

    /// A direction and a currency.
    record Kind(Direction direction, CurrencyUnit currency) {
        static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::direction)
                        .thenComparing(kind -> kind.currency().getCode());
    }

    static WinSum zero(Direction direction, CurrencyUnit currency) {
        var zero = Money.zero(currency);
        return new WinSum(direction, 0, zero, zero, zero, zero);
    }

    WinSum counting(int number) {
        return new WinSum(direction, number, worth, earned, unconfirmed, owed);
    }

    WinSum withWorth(Money amount) {
        return new WinSum(direction, wins, amount, earned, unconfirmed, owed);
    }

    WinSum withEarned(Money amount) {
        return new WinSum(direction, wins, worth, amount, unconfirmed, owed);
    }

    WinSum withUnconfirmed(Money amount) {
        return new WinSum(direction, wins, worth, earned, amount, owed);
    }

    WinSum withOwed(Money amount) {
        return new WinSum(direction, wins, worth, earned, unconfirmed, amount);
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
                unconfirmed.plus(other.unconfirmed),
                owed.plus(other.owed));
    }
}
