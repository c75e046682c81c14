package io.baton.terms;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Fees of one amount that fall due at regular dates.
///
/// @param fees negative if they take back earlier ones
/// @param basis what the client pays each time; null for a flat fee, which doesn't depend on it
public record FeeSeries(Series fees, @Nullable Money basis) {

    /// Those that fall due after a day; empty if there are none.
    public Optional<FeeSeries> after(LocalDate day) {
        return fees.after(day).map(later -> new FeeSeries(later, basis));
    }
}
