package io.baton.revenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Share of partner revenue in total revenue, over those of the last twelve full months that have a
/// total. The current month to date is separate.
///
/// @param fullMonths the last twelve full months, oldest first, with and without a total
/// @param currentMonth the current month up to today
public record Share(List<Month> fullMonths, Month currentMonth) {

    private static final int MONTHS = 12;

    /// @param unconfirmed what of the partner revenue the firm hasn't confirmed
    /// @param total null if no one has entered one in the firm's currency
    /// @param otherTotal one entered in another currency, before the firm's currency changed; it
    ///   doesn't count. Null if there is none.
    public record Month(
            YearMonth month,
            Money partnerRevenue,
            Money unconfirmed,
            @Nullable Money total,
            @Nullable Money otherTotal) {

        /// @return empty without a total, or if the total is zero
        public Optional<Ratio> ratio() {
            return total == null ? Optional.empty() : Ratio.of(partnerRevenue, total);
        }

        boolean hasTotal() {
            return total != null;
        }
    }

    public Share {
        fullMonths = List.copyOf(fullMonths);
    }

    /// @param books with totals of any months; those in a currency other than the firm's don't
    ///   count
    public static Share of(Books books, LocalDate today) {
        var current = YearMonth.from(today);
        var totalsByMonth =
                books.totals().stream()
                        .collect(Collectors.toMap(MonthTotal::month, MonthTotal::amount));
        Function<YearMonth, Month> count =
                month -> month(month, books.earned(month, month), totalsByMonth);
        var full =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(back -> current.minusMonths(MONTHS + 1L - back))
                        .map(count)
                        .toList();
        return new Share(full, count.apply(current));
    }

    /// First of the full months that the share covers on that day.
    public static YearMonth firstMonthOf(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS);
    }

    /// Over the full months that have a total. Empty if none has, as in a firm's first month.
    public Optional<Ratio> overallRatio() {
        return Ratio.of(
                sum(monthsWithTotal(), Month::partnerRevenue),
                sum(monthsWithTotal(), Share::totalOf));
    }

    /// The ratio to lead with. Empty if it would be 0% only because all partner revenue is from the
    /// current month.
    public Optional<Ratio> mainRatio() {
        boolean onlyThisMonth =
                !currentMonth.partnerRevenue().isZero()
                        && sum(fullMonths, Month::partnerRevenue).isZero();
        return overallRatio().filter(_ -> !onlyThisMonth);
    }

    /// What of the partner revenue in [#overallRatio()] the firm hasn't confirmed.
    public Money unconfirmed() {
        return sum(monthsWithTotal(), Month::unconfirmed);
    }

    /// Whether no full month has a total yet.
    public boolean noTotalsYet() {
        return monthsWithTotal().isEmpty();
    }

    /// The full months that have a total, oldest first.
    public List<Month> monthsWithTotal() {
        return fullMonths.stream().filter(Month::hasTotal).toList();
    }

    /// The full months without a total, oldest first. Their partner revenue is not in the share.
    public List<YearMonth> monthsWithoutTotal() {
        return fullMonths.stream().filter(each -> !each.hasTotal()).map(Month::month).toList();
    }

    /// The months with a total in a currency other than the firm's, oldest first, with the current
    /// one.
    public List<Month> monthsInOtherCurrency() {
        return Stream.concat(fullMonths.stream(), Stream.of(currentMonth))
                .filter(each -> each.otherTotal() != null)
                .toList();
    }

    public CurrencyUnit currency() {
        return currentMonth.partnerRevenue().getCurrencyUnit();
    }

    /// Partner revenue of the full months without a total.
    public Money earnedWithoutTotal() {
        return earnedIn(monthsWithoutTotal());
    }

    /// Partner revenue of these of the full months.
    public Money earnedIn(List<YearMonth> months) {
        return sum(
                fullMonths.stream().filter(each -> months.contains(each.month())).toList(),
                Month::partnerRevenue);
    }

    private Money sum(List<Month> months, Function<Month, Money> amount) {
        var zero = Money.zero(currency());
        return months.stream().map(amount).reduce(zero, Money::plus);
    }

    private static Money totalOf(Month month) {
        var total = month.total();
        return total == null ? Money.zero(month.partnerRevenue().getCurrencyUnit()) : total;
    }

    private static Month month(YearMonth month, Revenue revenue, Map<YearMonth, Money> totals) {
        var total = totals.get(month);
        boolean counts = total != null && total.getCurrencyUnit().equals(revenue.currency());
        return new Month(
                month,
                revenue.earned(),
                revenue.earnedUnconfirmed(),
                counts ? total : null,
                counts ? null : total);
    }
}
