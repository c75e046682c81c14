package io.baton.digest;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;

/// A channel's subscription to the digest.
///
/// @param place platform id of the channel
/// @param active false once switched off
/// @param version number of writes so far; 0 if never stored
public record Subscription(
        FirmId firm,
        String place,
        Schedule schedule,
        boolean active,
        Setting setting,
        long version) {

    /// The last change. Slots before it are not posted.
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

    /// The state after a successful write.
    public Subscription written() {
        return new Subscription(firm, place, schedule, active, setting, version + 1);
    }
}
