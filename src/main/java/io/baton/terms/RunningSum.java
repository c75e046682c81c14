package io.baton.terms;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A sum in the currency of the first amount.
final class RunningSum {
    private @Nullable Money sum;

    /// Adds an amount and returns the sum.
    Money plus(Money amount) {
        sum = sum == null ? amount : sum.plus(amount);
        return sum;
    }

    /// Raises or lowers the sum to this amount, and returns the difference.
    Money raiseTo(Money amount) {
        var difference = sum == null ? amount : amount.minus(sum);
        sum = amount;
        return difference;
    }
}
