package io.baton.revenue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
        var full = PeriodShare.of(books, Period.endingWith(current.minusMonths(1), MONTHS));
        var now = PeriodShare.of(books, Period.of(current));
        return new Share(full.months(), now.months().getFirst());
    }

    /// First of the full months that the share covers on that day.
    public static YearMonth firstMonthOf(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS);
    }

    /// The full months, as one period.
    public PeriodShare full() {
        return new PeriodShare(currency(), fullMonths);
    }

    /// Over the full months that have a total. Empty if none has, as in a firm's first month.
    public Optional<Ratio> overallRatio() {
        return full().ratio();
    }

    /// The ratio to lead with. Empty if it would be 0% only because all partner revenue is from the
    /// current month.
    public Optional<Ratio> mainRatio() {
        boolean onlyThisMonth = !currentMonth.partnerRevenue().isZero() && full().earned().isZero();
        return overallRatio().filter(_ -> !onlyThisMonth);
    }

    /// Whether no full month has a total yet.
    public boolean noTotalsYet() {
        return full().noTotals();
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
}
