package io.baton.firm;

import java.time.Duration;

/// How long an offer waits for its answer.
///
/// @param deadline in working time
/// @param reminder in working time, before the deadline
public record OfferDeadlines(Duration deadline, Duration reminder) {

    public static final OfferDeadlines USUAL =
            new OfferDeadlines(Duration.ofHours(8), Duration.ofHours(4));

    public OfferDeadlines {
        if (reminder.isNegative() || reminder.compareTo(deadline) >= 0) {
            throw new IllegalArgumentException("the reminder comes before the deadline");
        }
    }
}
