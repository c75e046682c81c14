package io.baton.terms;

import io.baton.firm.Percentage;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What one side owes the other for a referral that becomes business.
///
/// @param floor what is owed for a referral at least, from the first amount on; null if none
/// @param cap what is owed for a referral at most; null if none
public record FeeRule(Fee fee, Cycle cycle, @Nullable Money floor, @Nullable Money cap, Due due) {

    /// When a fee falls due.
    public enum Due {
        /// With each amount of the win, on its date.
        WIN,
        /// With each payment of the client.
        PAYMENT
    }

    public FeeRule {
        if (fee instanceof Fee.Flat && (floor != null || cap != null)) {
            throw new IllegalArgumentException("a flat fee has neither floor nor cap");
        }
        if (floor != null && !floor.isPositive() || cap != null && !cap.isPositive()) {
            throw new IllegalArgumentException("not a limit: " + floor + ", " + cap);
        }
        if (floor != null && cap != null && !floor.isSameCurrency(cap)) {
            throw new IllegalArgumentException("two currencies: " + floor + ", " + cap);
        }
        if (floor != null && cap != null && floor.isGreaterThan(cap)) {
            throw new IllegalArgumentException("the floor is above the cap");
        }
    }

    /// A percentage of the win, due on the win.
    public static FeeRule percent(Percentage rate) {
        return new FeeRule(new Fee.Percent(rate), new Cycle.PerWin(), null, null, Due.WIN);
    }

    public static FeeRule flat(Money amount) {
        return new FeeRule(new Fee.Flat(amount), new Cycle.PerWin(), null, null, Due.WIN);
    }

    /// The rate, if the rule is nothing but a percentage of the win, due on the win.
    public Optional<Percentage> plainRate() {
        return fee instanceof Fee.Percent(var rate) && equals(percent(rate))
                ? Optional.of(rate)
                : Optional.empty();
    }

    public FeeRule per(Cycle other) {
        return new FeeRule(fee, other, floor, cap, due);
    }

    public FeeRule within(@Nullable Money least, @Nullable Money most) {
        return new FeeRule(fee, cycle, least, most, due);
    }

    public FeeRule due(Due other) {
        return new FeeRule(fee, cycle, floor, cap, other);
    }
}
