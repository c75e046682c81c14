package io.baton.firm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/// A percentage between 0 and 100.
///
/// @param value e.g. 21 for 21 percent
public record Percentage(BigDecimal value) {

    public Percentage {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a percentage must be between 0 and 100: " + value);
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Percentage of(String value) {
        return new Percentage(new BigDecimal(value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    /// This part of the amount, rounded half-even to the currency's smallest unit.
    public Money of(Money amount) {
        return amount.multipliedBy(value.movePointLeft(2), RoundingMode.HALF_EVEN);
    }

    /// `10%`, `7.5%`
    @Override
    public String toString() {
        return value.toPlainString() + "%";
    }
}
