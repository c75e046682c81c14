package io.baton.referral;

import io.baton.firm.Firm;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the answer to an offer is due, and when to remind of it.
///
/// @param deadline after the firm's usual time, or a quarter of the working time that the client
///   leaves, if that's shorter; at least two working hours, and no more if it's urgent
record AnswerTime(Instant remindAt, Instant deadline) {
    private static final Duration URGENT = Duration.ofHours(2);
    private static final int PART = 4;

    static AnswerTime from(Instant now, @Nullable NeededBy neededBy, Firm firm) {
        var usual = firm.deadlines().deadline();
        var time = shorter(usual, wanted(now, neededBy, firm));
        return time.equals(usual)
                ? new AnswerTime(firm.reminderFrom(now), firm.deadlineFrom(now))
                : new AnswerTime(
                        firm.calendar().after(now, time.dividedBy(2)),
                        firm.calendar().after(now, time));
    }

    private static Duration wanted(Instant now, @Nullable NeededBy neededBy, Firm firm) {
        return switch (neededBy) {
            case null -> firm.deadlines().deadline();
            case NeededBy.Urgent() -> URGENT;
            case NeededBy.Date(var day) -> {
                var part = firm.calendar().workUntilEndOf(day, now).dividedBy(PART);
                yield part.compareTo(URGENT) < 0 ? URGENT : part;
            }
        };
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
