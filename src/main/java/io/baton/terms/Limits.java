package io.baton.terms;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Floor and cap of all fees for one win. Those in another currency than the win's don't apply.
record Limits(@Nullable Money floor, @Nullable Money cap) {

    Limits(FeeRule rule, CurrencyUnit currency) {
        this(in(currency, rule.floor()), in(currency, rule.cap()));
    }

    private static @Nullable Money in(CurrencyUnit currency, @Nullable Money limit) {
        return limit != null && limit.getCurrencyUnit().equals(currency) ? limit : null;
    }

    /// What is owed if the rate alone came to this sum.
    Money apply(Money sum) {
        if (floor != null && sum.isLessThan(floor)) {
            return floor;
        }
        if (sum.isNegative()) {
            return Money.zero(sum.getCurrencyUnit());
        }
        return cap != null && sum.isGreaterThan(cap) ? cap : sum;
    }
}
