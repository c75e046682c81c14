package io.baton.partner;

import io.baton.firm.Percentage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The fees agreed with a partner.
///
/// @param fees all fees so far; the one that started last applies
public record Terms(List<Fee> fees) {
    public static final Terms NONE = new Terms(List.of());

    public Terms {
        fees = List.copyOf(fees);
    }

    /// The rate agreed for wins on that day, if any. A rate of zero counts as none.
    public Optional<Percentage> rateOn(LocalDate day) {
        return fees.stream()
                .filter(fee -> !fee.from().isAfter(day))
                .max(Comparator.comparing(Fee::from))
                .map(Fee::rate)
                .filter(rate -> !rate.isZero());
    }

    /// Adds a fee. It replaces one from the same day; earlier ones stay.
    Terms with(Fee fee) {
        var all = new ArrayList<>(fees);
        all.removeIf(earlier -> earlier.from().equals(fee.from()));
        all.add(fee);
        return new Terms(all);
    }

    /// Sets the rate from a day on. Changes nothing if that day already has this rate.
    Terms agreed(Percentage rate, LocalDate from) {
        var newRate = Optional.of(rate).filter(each -> !each.isZero());
        return rateOn(from).equals(newRate) ? this : with(new Fee(rate, from));
    }
}
