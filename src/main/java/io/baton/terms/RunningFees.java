package io.baton.terms;

import io.baton.firm.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Percentages of amounts that come one after another, within limits for their sum: the first fee
/// reaches at least the floor, later ones count towards it, and the cap ends them.
final class RunningFees {
    private final Percentage rate;
    private final Limits limits;
    private final List<FeeSeries> fees = new ArrayList<>();

    /// What the rate alone came to; null before the first amount.
    private @Nullable Money sum;

    RunningFees(Percentage rate, Limits limits) {
        this.rate = rate;
        this.limits = limits;
    }

    /// @param amounts later than those added before
    void add(Series amounts) {
        var each = rate.of(amounts.amount());
        long[] cuts = cuts(amounts.dates(), each);
        for (int i = 1; i < cuts.length; i++) {
            long from = cuts[i - 1];
            var fee = owedAfter(from + 1, each).minus(owedAfter(from, each));
            if (!fee.isZero()) {
                var dates = amounts.part(from, cuts[i], fee);
                fees.add(new FeeSeries(dates, amounts.amount()));
            }
        }
        sum = sum(amounts.dates(), each);
    }

    List<FeeSeries> fees() {
        return List.copyOf(fees);
    }

    /// The numbers of dates between which all fees are equal: the first fee differs from the
    /// second, and so does the one that crosses a limit from those before and after it.
    private long[] cuts(long dates, Money each) {
        var crossings =
                LongStream.of(crossing(limits.floor(), each), crossing(limits.cap(), each))
                        .flatMap(number -> LongStream.of(number, number + 1));
        return LongStream.concat(LongStream.of(0, 1, dates), crossings)
                .filter(number -> number >= 0 && number <= dates)
                .sorted()
                .distinct()
                .toArray();
    }

    /// How many dates there are before the one on which the sum exceeds the limit.
    private long crossing(@Nullable Money limit, Money each) {
        if (limit == null || !each.isPositive()) {
            return Series.ENDLESS;
        }
        var left = limit.minus(sum(0, each)).getAmount();
        return left.signum() < 0
                ? 0
                : left.divide(each.getAmount(), 0, RoundingMode.DOWN)
                        .min(BigDecimal.valueOf(Series.ENDLESS))
                        .longValue();
    }

    private Money owedAfter(long dates, Money each) {
        return sum == null && dates == 0
                ? Money.zero(each.getCurrencyUnit())
                : limits.apply(sum(dates, each));
    }

    private Money sum(long dates, Money each) {
        var before = sum == null ? Money.zero(each.getCurrencyUnit()) : sum;
        return before.plus(each.multipliedBy(dates));
    }
}
