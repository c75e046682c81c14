package io.baton.partner;

import io.baton.firm.Percentage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was agreed on money.
///
/// @param fees all agreements so far; the latest that began counts
public record Terms(List<Fee> fees) {
    public static final Terms NONE = new Terms(List.of());

    public Terms {
        fees = List.copyOf(fees);
    }

    /// The rate agreed for wins of that day, if any; a rate of nothing is none.
    public Optional<Percentage> rateOn(LocalDate day) {
        return fees.stream()
                .filter(fee -> !fee.from().isAfter(day))
                .max(Comparator.comparing(Fee::from))
                .map(Fee::rate)
                .filter(rate -> !rate.isZero());
    }

    /// One agreed on the same day is replaced, earlier ones stay.
    Terms with(Fee fee) {
        var all = new ArrayList<>(fees);
        all.removeIf(earlier -> earlier.from().equals(fee.from()));
        all.add(fee);
        return new Terms(all);
    }

    /// This rate from a day on; the same terms where it is the rate of that day already.
    Terms agreed(Percentage rate, LocalDate from) {
        var wanted = Optional.of(rate).filter(each -> !each.isZero());
        return rateOn(from).equals(wanted) ? this : with(new Fee(rate, from));
    }
}
