package io.baton.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// Fees in closed form equal those that are added up date by date.
class FeesPropertiesTest {
    private static final LocalDate END = LocalDate.of(2036, 1, 1);
    private static final Money ZERO = Money.zero(CurrencyUnit.USD);
    private static final int ROUNDS = 10_000;

    private final Random random = new Random(7);

    @Test
    void addedUpDateByDateTheyAreTheSame() {
        for (int i = 0; i < ROUNDS; i++) {
            var rule = new RandomRules(random).rule();
            var proceeds = proceeds();
            assertThat(byDate(Fees.of(rule, proceeds)))
                    .as("%s of %s", rule, proceeds)
                    .isEqualTo(dateByDate(rule, proceeds));
        }
    }

    @Test
    void theOrderInWhichPaymentsBecameKnownDoesNotMatter() {
        for (int i = 0; i < ROUNDS; i++) {
            var rule = new RandomRules(random).rule();
            var proceeds = proceeds();
            var shuffled = new ArrayList<>(proceeds.payments());
            Collections.shuffle(shuffled, random);
            var other =
                    new Proceeds(proceeds.on(), proceeds.once(), proceeds.recurring(), shuffled);
            assertThat(Fees.of(rule, other)).isEqualTo(Fees.of(rule, proceeds));
        }
    }

    private Proceeds proceeds() {
        var on = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        var once = random.nextInt(3) == 0 ? ZERO : usd(1, 2_000_000);
        var recurring = new ArrayList<Series>();
        var from = on;
        for (int i = random.nextInt(4); i > 0; i--) {
            var until = i == 1 && random.nextBoolean() ? null : from.plusDays(random.nextInt(900));
            var every = random.nextInt(3) == 0 ? Series.Every.YEAR : Series.Every.MONTH;
            var anchor = every == Series.Every.MONTH ? on : from;
            Series.between(anchor, every, from, until, usd(1, 300_000)).ifPresent(recurring::add);
            from = until == null ? END : until;
        }
        return new Proceeds(on, once, recurring, payments(on));
    }

    private List<DatedAmount> payments(LocalDate on) {
        var payments = new ArrayList<DatedAmount>();
        for (int i = random.nextInt(8); i > 0; i--) {
            var day = on.plusDays(random.nextInt(700) - 30);
            var amount = usd(1, 500_000);
            payments.add(new DatedAmount(day, amount));
            if (random.nextInt(4) == 0) {
                payments.add(new DatedAmount(day.plusDays(random.nextInt(60)), amount.negated()));
            }
        }
        return payments;
    }

    private Money usd(int least, int below) {
        return Money.ofMinor(CurrencyUnit.USD, random.nextInt(least, below));
    }

    private static Map<LocalDate, Money> byDate(List<FeeSeries> fees) {
        var sums = new TreeMap<LocalDate, Money>();
        for (var fee : fees) {
            fee.fees()
                    .datesUpTo(END.minusDays(1))
                    .forEach(date -> sums.merge(date, fee.fees().amount(), Money::plus));
        }
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    /// One amount after the other.
    private static Map<LocalDate, Money> dateByDate(FeeRule rule, Proceeds proceeds) {
        var sums = new TreeMap<LocalDate, Money>();
        var sum = ZERO;
        var paid = ZERO;
        var owed = ZERO;
        for (var amount : amounts(rule, proceeds)) {
            paid = paid.plus(amount.amount());
            sum = sum.plus(fee(rule).apply(amount.amount()));
            var due = paid.isPositive() ? limited(rule, sum) : ZERO;
            sums.merge(amount.on(), due.minus(owed), Money::plus);
            owed = due;
        }
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    private static Function<Money, Money> fee(FeeRule rule) {
        return switch (rule.fee()) {
            case Fee.Percent(var rate) -> rate::of;
            case Fee.Flat(var flat) -> amount -> amount.isNegative() ? ZERO : flat;
        };
    }

    private static Money limited(FeeRule rule, Money sum) {
        if (rule.fee() instanceof Fee.Flat(var flat) && rule.cycle() instanceof Cycle.PerWin) {
            return flat;
        }
        var floor = rule.floor();
        var cap = rule.cap();
        var raised = floor != null && sum.isLessThan(floor) ? floor : sum;
        var lowered = cap != null && raised.isGreaterThan(cap) ? cap : raised;
        return lowered.isNegative() ? ZERO : lowered;
    }

    /// What fees are taken of, by date.
    private static List<DatedAmount> amounts(FeeRule rule, Proceeds proceeds) {
        boolean onPayment = rule.due() == FeeRule.Due.PAYMENT;
        var amounts = onPayment ? proceeds.payments() : won(rule, proceeds);
        if (!(rule.cycle() instanceof Cycle.PerMonth(var months))) {
            return amounts;
        }
        var within =
                amounts.stream()
                        .filter(each ->
                                months == null
                                        || each.on().isBefore(proceeds.on().plusMonths(months)))
                        .toList();
        return rule.fee() instanceof Fee.Flat && onPayment ? eachPaidMonth(within) : within;
    }

    private static List<DatedAmount> won(FeeRule rule, Proceeds proceeds) {
        var amounts = new ArrayList<DatedAmount>();
        boolean perMonth = rule.cycle() instanceof Cycle.PerMonth;
        if (!perMonth && !proceeds.once().isZero()) {
            amounts.add(new DatedAmount(proceeds.on(), proceeds.once()));
        }
        if (perMonth && rule.fee() instanceof Fee.Flat) {
            return eachRunningMonth(proceeds);
        }
        for (var series : proceeds.recurring()) {
            series.datesUpTo(END.minusDays(1))
                    .forEach(date -> amounts.add(new DatedAmount(date, series.amount())));
        }
        return amounts;
    }

    private static List<DatedAmount> eachRunningMonth(Proceeds proceeds) {
        var amounts = new ArrayList<DatedAmount>();
        if (proceeds.recurring().isEmpty()) {
            return amounts;
        }
        var end = proceeds.recurring().getLast().end();
        for (int month = 0; month < 120; month++) {
            var date = proceeds.on().plusMonths(month);
            if (date.isBefore(END) && (end == null || date.isBefore(end))) {
                amounts.add(new DatedAmount(date, Money.of(CurrencyUnit.USD, 1)));
            }
        }
        return amounts;
    }

    private static List<DatedAmount> eachPaidMonth(List<DatedAmount> payments) {
        var months = new TreeMap<YearMonth, Money>();
        payments.forEach(
                each -> months.merge(YearMonth.from(each.on()), each.amount(), Money::plus));
        return payments.stream()
                .filter(each -> months.getOrDefault(YearMonth.from(each.on()), ZERO).isPositive())
                .filter(each -> first(payments, YearMonth.from(each.on())) == each)
                .map(each -> new DatedAmount(each.on(), Money.of(CurrencyUnit.USD, 1)))
                .toList();
    }

    private static DatedAmount first(List<DatedAmount> payments, YearMonth month) {
        return payments.stream()
                .filter(each -> YearMonth.from(each.on()).equals(month))
                .findFirst()
                .orElseThrow();
    }
}
