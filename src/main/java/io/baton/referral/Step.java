package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry in a referral's history. Steps are added, never changed, but for a note that is
/// removed.
///
/// @param who null if a timer did it
public record Step(Instant at, @Nullable Individual who, Stage from, Stage to, Event event) {

    Step with(Event other) {
        return new Step(at, who, from, to, other);
    }

    /// Whether another person took the place of one who had left.
    public boolean replacesLeaver() {
        return who == null && event instanceof Event.Passed;
    }

    public boolean madeBy(Individual someone) {
        return who != null && who.is(someone);
    }

    /// Whether it led to another stage, or replaced the step that did: another contact said yes.
    public boolean moved() {
        return from != to || event instanceof Event.AcceptedElsewhere;
    }
}
