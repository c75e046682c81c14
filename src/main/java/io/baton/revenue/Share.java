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

/// What partnering is of all revenue: over the last twelve full months that have a total, with the
/// current month so far beside it.
///
/// @param fullMonths the last twelve full months, oldest first, with and without a total
/// @param currentMonth the month that has begun, up to today
public record Share(List<Month> fullMonths, Month currentMonth) {

    private static final int MONTHS = 12;

    /// @param total null where nobody said what the month brought
    public record Month(YearMonth month, Money partnerRevenue, @Nullable Money total) {

        /// @return nothing without a total, or with a total of zero
        public Optional<Ratio> ratio() {
            return total == null ? Optional.empty() : Ratio.of(partnerRevenue, total);
        }

        boolean known() {
            return total != null;
        }
    }

    public Share {
        fullMonths = List.copyOf(fullMonths);
    }

    /// @param totals of any months; one in another currency than the ledger's is as good as none
    public static Share of(Ledger ledger, List<MonthTotal> totals, LocalDate today) {
        var now = YearMonth.from(today);
        var known =
                totals.stream()
                        .filter(total -> total.amount().getCurrencyUnit().equals(ledger.currency()))
                        .collect(Collectors.toMap(MonthTotal::month, MonthTotal::amount));
        Function<YearMonth, Month> count =
                month -> month(month, ledger.during(Period.of(month)), known);
        var full =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(back -> now.minusMonths(MONTHS + 1L - back))
                        .map(count)
                        .toList();
        return new Share(full, month(now, ledger.during(Period.monthTo(today)), known));
    }

    /// The first of the months that a share of that day looks at.
    public static YearMonth firstMonthOf(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS);
    }

    /// Over the full months that have a total. Nothing in a firm's first month, when none has.
    public Optional<Ratio> overallRatio() {
        return Ratio.of(
                sum(monthsWithTotal(), Month::partnerRevenue),
                sum(monthsWithTotal(), Share::totalOf));
    }

    /// Whether no full month has a total yet, so that only the current month can say something.
    public boolean noTotalsYet() {
        return monthsWithTotal().isEmpty();
    }

    /// The full months that have a total, oldest first.
    public List<Month> monthsWithTotal() {
        return fullMonths.stream().filter(Month::known).toList();
    }

    /// The full months without a total, oldest first. What they earned is not in the share.
    public List<YearMonth> monthsWithoutTotal() {
        return fullMonths.stream().filter(each -> !each.known()).map(Month::month).toList();
    }

    /// What partnering earned in the months that have no total.
    public Money earnedWithoutTotal() {
        return sum(
                fullMonths.stream().filter(each -> !each.known()).toList(), Month::partnerRevenue);
    }

    private Money sum(List<Month> months, Function<Month, Money> what) {
        var zero = Money.zero(currentMonth.partnerRevenue().getCurrencyUnit());
        return months.stream().map(what).reduce(zero, Money::plus);
    }

    private static Money totalOf(Month month) {
        var total = month.total();
        return total == null ? Money.zero(month.partnerRevenue().getCurrencyUnit()) : total;
    }

    private static Month month(YearMonth month, Ledger ledger, Map<YearMonth, Money> totals) {
        return new Month(month, ledger.earned(), totals.get(month));
    }
}
