package io.baton.revenue;

import io.baton.firm.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.Money;

/// Partner revenue relative to total revenue. May exceed 100 percent or, after corrections, be
/// negative.
public record Ratio(Money partnerRevenue, Money totalRevenue) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @return empty if the total is zero
    public static Optional<Ratio> of(Money partnerRevenue, Money totalRevenue) {
        return totalRevenue.isPositive()
                ? Optional.of(new Ratio(partnerRevenue, totalRevenue))
                : Optional.empty();
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

    /// Compares exact amounts, not the rounded percentage.
    public boolean reaches(Percentage target) {
        return !shortfall(target).isPositive();
    }

    /// Partner revenue missing to the target, for the same total. Zero or negative if reached.
    public Money shortfall(Percentage target) {
        var required =
                totalRevenue.multipliedBy(target.value().movePointLeft(2), RoundingMode.CEILING);
        return required.minus(partnerRevenue);
    }

    @Override
    public String toString() {
        return percent().toPlainString() + "%";
    }
}
