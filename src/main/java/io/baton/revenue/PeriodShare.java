package io.baton.revenue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Share of partner revenue in total revenue over some months, of which those with a total count.
///
/// @param months oldest first, with and without a total
public record PeriodShare(CurrencyUnit currency, List<Share.Month> months) {

    public PeriodShare {
        months = List.copyOf(months);
    }

    /// @param books with totals of any months; those in a currency other than the firm's don't
    ///   count
    public static PeriodShare of(Books books, Period period) {
        var totals =
                books.totals().stream()
                        .collect(Collectors.toMap(MonthTotal::month, MonthTotal::amount));
        return new PeriodShare(
                books.firm().currency(),
                period.months().stream()
                        .map(month -> month(month, books.earned(month, month), totals))
                        .toList());
    }

    private static Share.Month month(
            YearMonth month, Revenue revenue, Map<YearMonth, Money> totals) {
        var total = totals.get(month);
        boolean counts = total != null && total.getCurrencyUnit().equals(revenue.currency());
        return new Share.Month(
                month,
                revenue.earned(),
                revenue.earnedUnconfirmed(),
                counts ? total : null,
                counts ? null : total);
    }

    /// Over the months that have a total. Empty if none has, or if the totals are zero.
    public Optional<Ratio> ratio() {
        return Ratio.of(
                sum(withTotal(), Share.Month::partnerRevenue), sum(withTotal(), this::totalOf));
    }

    /// What of the partner revenue in [#ratio()] the firm hasn't confirmed.
    public Money unconfirmed() {
        return sum(withTotal(), Share.Month::unconfirmed);
    }

    /// Partner revenue of all months.
    public Money earned() {
        return sum(months, Share.Month::partnerRevenue);
    }

    /// Partner revenue of these months.
    public Money earnedIn(List<YearMonth> some) {
        return sum(
                months.stream().filter(each -> some.contains(each.month())).toList(),
                Share.Month::partnerRevenue);
    }

    public boolean noTotals() {
        return withTotal().isEmpty();
    }

    /// The months that have a total, oldest first.
    public List<Share.Month> withTotal() {
        return months.stream().filter(Share.Month::hasTotal).toList();
    }

    /// The months without a total, oldest first. Their partner revenue is not in the share.
    public List<YearMonth> withoutTotal() {
        return months.stream().filter(each -> !each.hasTotal()).map(Share.Month::month).toList();
    }

    /// The months with a total in a currency other than the firm's, oldest first.
    public List<Share.Month> inOtherCurrency() {
        return months.stream().filter(each -> each.otherTotal() != null).toList();
    }

    private Money sum(List<Share.Month> some, Function<Share.Month, Money> amount) {
        return some.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    private Money totalOf(Share.Month month) {
        var total = month.total();
        return total == null ? Money.zero(currency) : total;
    }
}
