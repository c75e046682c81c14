package io.baton.referral.amount;

import io.baton.terms.Series;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What a win brings: an amount once, an amount per month or year, or both, in one currency.
///
/// @param once null if all of it recurs
/// @param recurring as first agreed; null if nothing recurs
/// @param endedOn the first day for which nothing recurring is paid; null while it runs
/// @param prices later prices of the recurring amount, by day
public record WinAmount(
        @Nullable Money once,
        @Nullable Worth recurring,
        @Nullable LocalDate endedOn,
        List<PriceChange> prices) {

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
        if (recurring == null && !prices.isEmpty()) {
            throw new IllegalArgumentException("only a recurring amount has prices");
        }
        prices = prices.stream().sorted(Comparator.comparing(PriceChange::from)).toList();
    }

    public WinAmount(@Nullable Money once, @Nullable Worth recurring, @Nullable LocalDate endedOn) {
        this(once, recurring, endedOn, List.of());
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

    /// The part that is paid once: zero if all of it recurs.
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
        return once == null ? this : new WinAmount(other, recurring, endedOn, prices);
    }

    public WinAmount ended(LocalDate on) {
        return new WinAmount(once, recurring, on, prices);
    }

    /// With another price from a day on. It replaces one of the same day; earlier ones stay.
    public WinAmount repriced(PriceChange change) {
        var others = prices.stream().filter(each -> !each.from().equals(change.from()));
        return new WinAmount(
                once, recurring, endedOn, Stream.concat(others, Stream.of(change)).toList());
    }

    /// Without another price.
    public WinAmount without(PriceChange change) {
        return new WinAmount(
                once,
                recurring,
                endedOn,
                prices.stream().filter(each -> !each.equals(change)).toList());
    }

    /// With the later prices of another amount, if both begin with the same.
    ///
    /// @param on date of the win; prices start after it
    public WinAmount pricedAs(WinAmount other, LocalDate on) {
        return recurring == null || !recurring.equals(other.recurring)
                ? this
                : new WinAmount(
                        once,
                        recurring,
                        endedOn,
                        other.prices.stream().filter(each -> each.from().isAfter(on)).toList());
    }

    /// Whether both recur and begin with the same amounts, so that they can only differ in what
    /// came later.
    public boolean beginsAs(WinAmount other) {
        return recurring != null
                && recurring.equals(other.recurring)
                && Objects.equals(once, other.once);
    }

    /// What is paid per month or year on a day, without how long it runs. Only for what recurs.
    public Worth priceOn(LocalDate day) {
        var first = Objects.requireNonNull(recurring);
        return prices.stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(PriceChange::price)
                .orElseGet(() -> new Worth(first.amount(), first.frequency(), null));
    }

    /// The days on which the price of this one or of another one changes, in order.
    public List<LocalDate> priceDays(WinAmount other) {
        return Stream.concat(prices.stream(), other.prices.stream())
                .map(PriceChange::from)
                .distinct()
                .sorted()
                .toList();
    }

    /// The first day from which this one brings something else than another; empty if they never
    /// do.
    ///
    /// @param on date of both wins
    public Optional<LocalDate> firstDifference(WinAmount other, LocalDate on) {
        return AmountDifference.first(this, other, on);
    }

    /// The recurring amount, one series for each price, in order.
    ///
    /// @param on date of the win, from which months and years are counted
    public List<Series> series(LocalDate on) {
        return recurring == null ? List.of() : RecurringSeries.of(this, recurring, on);
    }
}
