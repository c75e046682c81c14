package io.baton.referral.amount;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// An amount of money, paid once or again and again.
///
/// @param amount what is paid each time
/// @param months how many months a recurring amount runs; null while no end is known
public record Worth(Money amount, Frequency frequency, @Nullable Integer months) {

    public enum Frequency {
        ONCE,
        MONTHLY,
        YEARLY
    }

    public Worth {
        if (months != null && (frequency == Frequency.ONCE || months < 1)) {
            throw new IllegalArgumentException("only a recurring amount runs for some months");
        }
    }

    public static Worth once(Money amount) {
        return new Worth(amount, Frequency.ONCE, null);
    }

    public static Worth monthly(Money amount) {
        return new Worth(amount, Frequency.MONTHLY, null);
    }

    public static Worth yearly(Money amount) {
        return new Worth(amount, Frequency.YEARLY, null);
    }

    public Worth forMonths(int count) {
        return new Worth(amount, frequency, count);
    }

    /// As said in place of another amount. An amount alone is paid as often and for as long as that
    /// one, an amount in the same rhythm for as long.
    public Worth inPlaceOf(Worth before) {
        boolean sameRhythm = frequency == Frequency.ONCE || frequency == before.frequency;
        return months == null && before.recurring() && sameRhythm
                ? new Worth(amount, before.frequency, before.months)
                : this;
    }

    public boolean recurring() {
        return frequency != Frequency.ONCE;
    }
}
