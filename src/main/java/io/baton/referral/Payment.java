package io.baton.referral;

import io.baton.firm.Individual;
import java.time.LocalDate;
import org.joda.money.Money;

/// A payment for a won referral. A negative amount is a correction: a reversing entry.
public record Payment(Money amount, LocalDate on, Individual by) {

    public boolean correction() {
        return amount.isNegative();
    }
}
