package io.baton.revenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Share of partner revenue in total revenue, over those of the last twelve full months that have a
/// total. The current month to date is separate.
///
/// @param fullMonths the last twelve full months, oldest first, with and without a total
/// @param currentMonth the current month up to today
public record Share(List<Month> fullMonths, Month currentMonth) {

    private static final int MONTHS = 12;

    /// @param total null if no one has entered one
    public record Month(YearMonth month, Money partnerRevenue, @Nullable Money total) {

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

    /// @param totals totals of any months; those in a currency other than the ledger's are ignored
    public static Share of(Ledger ledger, List<MonthTotal> totals, LocalDate today) {
        var current = YearMonth.from(today);
        var totalsByMonth =
                totals.stream()
                        .filter(total -> total.amount().getCurrencyUnit().equals(ledger.currency()))
                        .collect(Collectors.toMap(MonthTotal::month, MonthTotal::amount));
        Function<YearMonth, Month> count =
                month -> month(month, ledger.during(Period.of(month)), totalsByMonth);
        var full =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(back -> current.minusMonths(MONTHS + 1L - back))
                        .map(count)
                        .toList();
        return new Share(full, month(current, ledger.during(Period.monthTo(today)), totalsByMonth));
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

    /// Partner revenue of the full months without a total.
    public Money earnedWithoutTotal() {
        return sum(
                fullMonths.stream().filter(each -> !each.hasTotal()).toList(),
                Month::partnerRevenue);
    }

    private Money sum(List<Month> months, Function<Month, Money> amount) {
        var zero = Money.zero(currentMonth.partnerRevenue().getCurrencyUnit());
        return months.stream().map(amount).reduce(zero, Money::plus);
    }

    private static Money totalOf(Month month) {
        var total = month.total();
        return total == null ? Money.zero(month.partnerRevenue().getCurrencyUnit()) : total;
    }

    private static Month month(YearMonth month, Ledger ledger, Map<YearMonth, Money> totals) {
        return new Month(month, ledger.earned(), totals.get(month));
    }
}
