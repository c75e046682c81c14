package io.baton.digest;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;

/// The wish of a channel for the digest.
///
/// @param place the channel, as the chat names it
/// @param active false once it was switched off
/// @param version the number of writes that this state has behind it; 0 when never stored
public record Subscription(
        FirmId firm,
        String place,
        Schedule schedule,
        boolean active,
        Setting setting,
        long version) {

    /// Who set it last, and when; no week whose time had passed before is made up for.
    public record Setting(Individual by, Instant at) {}

    public static Subscription start(
            FirmId firm, String place, Schedule schedule, Individual by, Instant now) {
        return new Subscription(firm, place, schedule, true, new Setting(by, now), 0);
    }

    public Individual setBy() {
        return setting.by();
    }

    public Instant setAt() {
        return setting.at();
    }

    public Subscription reschedule(Schedule newSchedule, Individual who, Instant now) {
        return new Subscription(firm, place, newSchedule, true, new Setting(who, now), version);
    }

    public Subscription switchOff(Individual who, Instant now) {
        return new Subscription(firm, place, schedule, false, new Setting(who, now), version);
    }

    /// The state that the next write builds on.
    public Subscription written() {
        return new Subscription(firm, place, schedule, active, setting, version + 1);
    }
}
