package io.baton.terms;

import io.baton.firm.Percentage;
import org.joda.money.Money;

/// How much is owed each time.
public sealed interface Fee {

    /// A part of what the client pays. Never zero.
    record Percent(Percentage rate) implements Fee {
        public Percent {
            if (rate.isZero()) {
                throw new IllegalArgumentException("no fee is no rule");
            }
        }
    }

    /// The same amount, however much the client pays. Positive.
    record Flat(Money amount) implements Fee {
        public Flat {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("not a fee: " + amount);
            }
        }
    }
}
