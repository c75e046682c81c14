package io.baton.partner;

import io.baton.firm.Percentage;
import java.time.LocalDate;
import java.util.Optional;

/// What the partner owes the firm of an outbound win, agreed from a day on until the next one.
public record Fee(Percentage rate, LocalDate from) {

    /// The partner with this rate from a day on; where it is the rate of that day already, as it
    /// was.
    public static Partner agreed(Partner with, Percentage rate, LocalDate from) {
        var now = Optional.of(rate).filter(each -> !each.isZero());
        return with.feeOn(from).equals(now) ? with : with.withFee(new Fee(rate, from));
    }
}
