package io.baton.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was tried so far to deliver a parcel.
///
/// @param failures how often it did not go well; the pause before the next attempt grows with it
/// @param blamed how many of them are the parcel's own fault, not that of a platform that is down
/// @param unsure how many attempts may have arrived without our knowing
/// @param notBefore when the next attempt may be made
/// @param last when the last attempt failed; null when none did
public record Attempts(
        int failures, int blamed, int unsure, Instant notBefore, @Nullable Instant last) {

    public static Attempts none(Instant since) {
        return new Attempts(0, 0, 0, since, null);
    }

    /// Whether it may have arrived.
    public boolean doubtful() {
        return unsure > 0;
    }

    /// One more attempt of which nobody knows how it ended.
    public Attempts inDoubt() {
        return new Attempts(failures, blamed, unsure + 1, notBefore, last);
    }

    /// A parcel of which no attempt has arrived.
    public Attempts certain() {
        return new Attempts(failures, blamed, 0, notBefore, last);
    }

    public Attempts failed(boolean ownFault, Instant now, Instant next) {
        return new Attempts(failures + 1, blamed + (ownFault ? 1 : 0), unsure, next, now);
    }
}
