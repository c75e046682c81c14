package io.baton.revenue;

import io.baton.firm.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/// Partner revenue against all revenue. It may lie above 100 percent or, after corrections, below
/// zero.
public record Ratio(Money partnered, Money whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @return nothing where the whole is zero
    public static Optional<Ratio> of(Money partnered, Money whole) {
        return whole.isPositive() ? Optional.of(new Ratio(partnered, whole)) : Optional.empty();
    }

    /// In percent, with one decimal, rounded half-even: `19.4`, `21`.
    public BigDecimal percent() {
        var exact =
                partnered
                        .getAmount()
                        .multiply(HUNDRED)
                        .divide(whole.getAmount(), 1, RoundingMode.HALF_EVEN);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    /// Judged by the exact amounts, not by the rounded percentage.
    public boolean reaches(Percentage target) {
        return !shortOf(target).isPositive();
    }

    /// How much partner revenue, within this whole, is missing to the target; negative or zero
    /// where it is reached.
    public Money shortOf(Percentage target) {
        var wanted = whole.multipliedBy(target.value().movePointLeft(2), RoundingMode.CEILING);
        return wanted.minus(partnered);
    }

    @Override
    public String toString() {
        return percent().toPlainString() + "%";
    }
}
