package io.baton.terms;

import io.baton.firm.Percentage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Fees that fall due when the client pays. A payment that is reversed takes its fee back.
final class PaymentFees {
    private PaymentFees() {}

    static List<FeeSeries> of(FeeRule rule, Proceeds proceeds) {
        var payments = payments(rule.cycle(), proceeds);
        return switch (rule.fee()) {
            case Fee.Percent(var rate) ->
                    percent(rate, new Limits(rule, proceeds.currency()), payments);
            case Fee.Flat(var fee) ->
                    switch (rule.cycle()) {
                        case Cycle.PerWin() -> flat(fee, payments);
                        case Cycle.PerMonth _ -> eachPaidMonth(fee, payments);
                    };
        };
    }

    private static List<DatedAmount> payments(Cycle cycle, Proceeds proceeds) {
        return switch (cycle) {
            case Cycle.PerWin() -> proceeds.payments();
            case Cycle.PerMonth(var months) -> {
                var end = Fees.end(months, proceeds);
                yield proceeds.payments().stream()
                        .filter(payment -> end == null || payment.on().isBefore(end))
                        .toList();
            }
        };
    }

    private static List<FeeSeries> percent(
            Percentage rate, Limits limits, List<DatedAmount> payments) {
        var fees = new ArrayList<FeeSeries>();
        var paid = new RunningSum();
        var byRate = new RunningSum();
        var owed = new RunningSum();
        for (var payment : payments) {
            var amount = payment.amount();
            var zero = Money.zero(amount.getCurrencyUnit());
            var soFar = byRate.plus(rate.of(amount));
            var due = paid.plus(amount).isPositive() ? limits.apply(soFar) : zero;
            add(fees, payment, owed.raiseTo(due), amount);
        }
        return List.copyOf(fees);
    }

    /// Owed as long as more was paid than reversed.
    private static List<FeeSeries> flat(Money fee, List<DatedAmount> payments) {
        var fees = new ArrayList<FeeSeries>();
        var paid = new RunningSum();
        var owed = new RunningSum();
        for (var payment : payments) {
            var due = paid.plus(payment.amount()).isPositive() ? fee : fee.multipliedBy(0);
            add(fees, payment, owed.raiseTo(due), null);
        }
        return List.copyOf(fees);
    }

    private static void add(
            List<FeeSeries> fees, DatedAmount payment, Money fee, @Nullable Money basis) {
        if (!fee.isZero()) {
            fees.add(new FeeSeries(Series.once(payment.on(), fee), basis));
        }
    }

    /// Owed for each calendar month in which more was paid than reversed.
    private static List<FeeSeries> eachPaidMonth(Money fee, List<DatedAmount> payments) {
        Function<DatedAmount, YearMonth> month = payment -> YearMonth.from(payment.on());
        return payments.stream()
                .collect(Collectors.groupingBy(month, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(PaymentFees::anyPaid)
                .map(paid -> new FeeSeries(Series.once(paid.getFirst().on(), fee), null))
                .toList();
    }

    private static boolean anyPaid(List<DatedAmount> payments) {
        return Money.total(payments.stream().map(DatedAmount::amount).toList()).isPositive();
    }
}
