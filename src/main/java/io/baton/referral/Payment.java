package io.baton.referral;

import io.baton.firm.Individual;
import java.time.LocalDate;
import org.joda.money.Money;

/// A payment for a won referral. A negative amount reverses one: it leaves the win as it is.
public record Payment(Money amount, LocalDate on, Individual by) {

    public boolean reversal() {
        return amount.isNegative();
    }
}
