package io.baton.digest;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;

/// The wish of a channel for the digest.
///
/// @param place the channel, as the chat names it
/// @param by who set it last
/// @param since when it was set last; no week whose time had passed before is made up for
/// @param on false once it was switched off
/// @param version the number of writes that this state has behind it; 0 when never stored
public record Subscription(
        FirmId firm,
        String place,
        Schedule schedule,
        Individual setBy,
        Instant setAt,
        boolean active,
        long version) {

    public static Subscription start(
            FirmId firm, String place, Schedule schedule, Individual by, Instant now) {
        return new Subscription(firm, place, schedule, by, now, true, 0);
    }

    public Subscription reschedule(Schedule newSchedule, Individual who, Instant now) {
        return new Subscription(firm, place, newSchedule, who, now, true, version);
    }

    public Subscription switchOff(Individual who, Instant now) {
        return new Subscription(firm, place, schedule, who, now, false, version);
    }

    /// The state that the next write builds on.
    public Subscription written() {
        return new Subscription(firm, place, schedule, setBy, setAt, active, version + 1);
    }
}
