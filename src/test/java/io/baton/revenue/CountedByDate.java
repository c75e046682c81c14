package io.baton.revenue;

import io.baton.firm.Percentage;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.Fee;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What wins earn, counted one date after the other, without any of the sums that are kept.
final class CountedByDate {
    private static final LocalDate HORIZON = LocalDate.of(2031, 1, 1);

    private CountedByDate() {}

    /// What counts for the firm in these months, both included, in dollars.
    static Money earned(List<Referral> referrals, YearMonth first, YearMonth last) {
        var sum = Money.zero(CurrencyUnit.USD);
        for (var referral : referrals) {
            if (referral.state() instanceof State.Won won) {
                for (var paid : payments(won.amount(), won.on())) {
                    var month = YearMonth.from(paid.on());
                    if (!month.isBefore(first) && !month.isAfter(last)) {
                        sum = sum.plus(counts(referral, won, paid.amount()));
                    }
                }
            }
        }
        return sum;
    }

    private record Paid(LocalDate on, Money amount) {}

    private static Money counts(Referral referral, State.Won won, Money paid) {
        if (!referral.outbound()) {
            return paid;
        }
        var rule = won.fee();
        return rule != null && rule.fee() instanceof Fee.Percent(Percentage rate)
                ? rate.of(paid)
                : Money.zero(CurrencyUnit.USD);
    }

    private static List<Paid> payments(WinAmount amount, LocalDate on) {
        var all = new ArrayList<Paid>();
        if (amount.once() != null) {
            all.add(new Paid(on, amount.once()));
        }
        var recurring = amount.recurring();
        if (recurring == null) {
            return all;
        }
        var price = recurring;
        var from = on;
        for (var change : amount.prices()) {
            add(all, amount, on, recurring, price, from, change.from());
            price = change.price();
            from = change.from();
        }
        add(all, amount, on, recurring, price, from, HORIZON);
        return all;
    }

    /// One price, from its day until the next one's.
    private static void add(
            List<Paid> all,
            WinAmount amount,
            LocalDate on,
            Worth first,
            Worth price,
            LocalDate from,
            LocalDate until) {
        var anchor = price.frequency() == first.frequency() ? on : from;
        for (int k = 0; k < 400; k++) {
            var date =
                    price.frequency() == Worth.Frequency.MONTHLY
                            ? anchor.plusMonths(k)
                            : anchor.plusYears(k);
            boolean ended =
                    amount.endedOn() != null && !date.isBefore(amount.endedOn())
                            || first.months() != null
                                    && !date.isBefore(on.plusMonths(first.months()));
            if (!date.isBefore(from) && date.isBefore(until) && !ended) {
                all.add(new Paid(date, price.amount()));
            }
        }
    }
}
