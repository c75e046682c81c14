package io.baton.referral;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What a win brings: an amount once, an amount per month or year, or both, in one currency.
///
/// @param once null if all of it recurs
/// @param recurring null if nothing recurs
/// @param endedOn when the recurring amount ended; null while it runs
public record WinAmount(
        @Nullable Money once, @Nullable Worth recurring, @Nullable LocalDate endedOn) {

    public WinAmount {
        if (once == null && recurring == null) {
            throw new IllegalArgumentException("a win has an amount");
        }
        if (recurring != null && !recurring.recurring()) {
            throw new IllegalArgumentException("not a recurring amount: " + recurring);
        }
        if (once != null && recurring != null && !once.isSameCurrency(recurring.amount())) {
            throw new IllegalArgumentException("two currencies");
        }
        if (recurring == null && endedOn != null) {
            throw new IllegalArgumentException("only a recurring amount ends");
        }
    }

    public static WinAmount once(Money amount) {
        return new WinAmount(amount, null, null);
    }

    public static WinAmount of(Worth worth) {
        return worth.recurring() ? new WinAmount(null, worth, null) : once(worth.amount());
    }

    /// Joins a one-time amount and a recurring one.
    ///
    /// @return empty if it's two of a kind, or two currencies
    public static Optional<WinAmount> both(Worth first, Worth second) {
        var once = first.recurring() ? second : first;
        var recurring = first.recurring() ? first : second;
        return once.recurring()
                        || !recurring.recurring()
                        || !once.amount().isSameCurrency(recurring.amount())
                ? Optional.empty()
                : Optional.of(new WinAmount(once.amount(), recurring, null));
    }

    /// The part that counts on the date of the win: zero if all of it recurs. Recurring amounts
    /// aren't counted yet.
    public Money oneTime() {
        return once == null ? Money.zero(currency()) : once;
    }

    public boolean recurs() {
        return recurring != null;
    }

    public CurrencyUnit currency() {
        return once == null
                ? Objects.requireNonNull(recurring).amount().getCurrencyUnit()
                : once.getCurrencyUnit();
    }

    public boolean isPositive() {
        return (once == null || once.isPositive())
                && (recurring == null || recurring.amount().isPositive());
    }

    /// With another one-time amount.
    public WinAmount withOneTime(Money other) {
        return once == null ? this : new WinAmount(other, recurring, endedOn);
    }

    WinAmount ended(LocalDate on) {
        return new WinAmount(once, recurring, on);
    }
}
