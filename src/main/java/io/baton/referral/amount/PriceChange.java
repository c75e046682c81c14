package io.baton.referral.amount;

import java.time.LocalDate;

/// Another price of a win's recurring amount.
///
/// @param from the first day on which the client pays it
/// @param price per month or year
public record PriceChange(LocalDate from, Worth price) {
    public PriceChange {
        if (!price.recurring() || price.months() != null) {
            throw new IllegalArgumentException("not a price: " + price);
        }
    }
}
