package io.baton.firm;

import java.time.Duration;

/// How long a recipient has to answer an offer.
///
/// @param deadline working time until the offer lapses
/// @param reminder working time until the reminder; less than the deadline
public record OfferDeadlines(Duration deadline, Duration reminder) {

    public static final OfferDeadlines USUAL =
            new OfferDeadlines(Duration.ofHours(8), Duration.ofHours(4));

    public OfferDeadlines {
        if (reminder.isNegative() || reminder.compareTo(deadline) >= 0) {
            throw new IllegalArgumentException("the reminder must come before the deadline");
        }
    }
}
