package io.baton.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was tried so far to deliver a parcel.
///
/// @param failures how often it did not go well; the pause before the next attempt grows with it
/// @param blamed how many of them are the parcel's own fault, not that of a platform that is down
/// @param doubtful whether an attempt may have arrived without our knowing
/// @param notBefore when the next attempt may be made
/// @param last when the last attempt failed; null when none did
public record Attempts(
        int failures, int blamed, boolean doubtful, Instant notBefore, @Nullable Instant last) {

    public static Attempts none(Instant since) {
        return new Attempts(0, 0, false, since, null);
    }

    public Attempts inDoubt() {
        return new Attempts(failures, blamed, true, notBefore, last);
    }

    /// A parcel whose attempt is known not to have arrived.
    public Attempts certain() {
        return new Attempts(failures, blamed, false, notBefore, last);
    }

    public Attempts failed(boolean ownFault, Instant now, Instant next) {
        return new Attempts(failures + 1, blamed + (ownFault ? 1 : 0), doubtful, next, now);
    }
}
