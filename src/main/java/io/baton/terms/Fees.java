package io.baton.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The fees that a rule brings for a win, each rounded half-even to the smallest unit.
///
/// They depend on the dates of the amounts only, never on the order in which these became known.
public final class Fees {
    private Fees() {}

    /// All fees, also those that fall due later.
    public static List<FeeSeries> of(FeeRule rule, Proceeds proceeds) {
        return switch (rule.due()) {
            case WIN -> dueOnWin(rule, proceeds);
            case PAYMENT -> PaymentFees.of(rule, proceeds);
        };
    }

    private static List<FeeSeries> dueOnWin(FeeRule rule, Proceeds proceeds) {
        var amounts = amounts(rule.cycle(), proceeds);
        return switch (rule.fee()) {
            case Fee.Percent(var rate) -> {
                var limits = new Limits(rule, proceeds.currency());
                var running = new RunningFees(rate, limits);
                amounts.forEach(running::add);
                yield running.fees();
            }
            case Fee.Flat(var fee) ->
                    amounts.isEmpty() ? List.of() : flat(fee, rule.cycle(), proceeds);
        };
    }

    private static List<Series> amounts(Cycle cycle, Proceeds proceeds) {
        return switch (cycle) {
            case Cycle.PerWin() -> proceeds.amounts();
            case Cycle.PerMonth(var months) -> {
                var end = end(months, proceeds);
                yield proceeds.recurring().stream()
                        .flatMap(each -> before(each, end).stream())
                        .toList();
            }
        };
    }

    private static List<FeeSeries> flat(Money fee, Cycle cycle, Proceeds proceeds) {
        var dates =
                switch (cycle) {
                    case Cycle.PerWin() -> Optional.of(Series.once(proceeds.on(), fee));
                    case Cycle.PerMonth(var months) ->
                            Series.between(
                                            proceeds.on(),
                                            Series.Every.MONTH,
                                            proceeds.on(),
                                            proceeds.recurring().getLast().end(),
                                            fee)
                                    .flatMap(series -> before(series, end(months, proceeds)));
                };
        return dates.map(series -> new FeeSeries(series, null)).stream().toList();
    }

    private static Optional<Series> before(Series series, @Nullable LocalDate end) {
        return end == null ? Optional.of(series) : series.before(end);
    }

    /// The first day without a fee; null if the rule has none.
    static @Nullable LocalDate end(@Nullable Integer months, Proceeds proceeds) {
        return months == null ? null : proceeds.on().plusMonths(months);
    }
}
