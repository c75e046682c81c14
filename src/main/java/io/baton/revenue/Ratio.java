package io.baton.revenue;

import io.baton.firm.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/// Partner revenue against all revenue. It may lie above 100 percent or, after corrections, below
/// zero.
public record Ratio(Money partnerRevenue, Money totalRevenue) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @return nothing where the whole is zero
    public static Optional<Ratio> of(Money partnered, Money whole) {
        return whole.isPositive() ? Optional.of(new Ratio(partnered, whole)) : Optional.empty();
    }

    /// In percent, with one decimal, rounded half-even: `19.4`, `21`.
    public BigDecimal percent() {
        var exact =
                partnerRevenue
                        .getAmount()
                        .multiply(HUNDRED)
                        .divide(totalRevenue.getAmount(), 1, RoundingMode.HALF_EVEN);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }

    /// Judged by the exact amounts, not by the rounded percentage.
    public boolean reaches(Percentage target) {
        return !shortfall(target).isPositive();
    }

    /// How much partner revenue, within this whole, is missing to the target; negative or zero
    /// where it is reached.
    public Money shortfall(Percentage target) {
        var wanted =
                totalRevenue.multipliedBy(target.value().movePointLeft(2), RoundingMode.CEILING);
        return wanted.minus(partnerRevenue);
    }

    @Override
    public String toString() {
        return percent().toPlainString() + "%";
    }
}
