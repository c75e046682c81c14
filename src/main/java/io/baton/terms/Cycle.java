package io.baton.terms;

import org.jspecify.annotations.Nullable;

/// For what the fee is owed.
public sealed interface Cycle {

    /// The whole win: percent of all that the client pays, or one flat fee.
    record PerWin() implements Cycle {}

    /// Each month that the client pays an amount per month or year. What they pay once counts
    /// nothing.
    ///
    /// @param months how many months from the win on; null for as long as it runs
    record PerMonth(@Nullable Integer months) implements Cycle {
        public PerMonth {
            if (months != null && months < 1) {
                throw new IllegalArgumentException("not a number of months: " + months);
            }
        }
    }
}
