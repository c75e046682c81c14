package io.baton.store;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Optional;

/// What each person last changed that isn't a referral, such as a partner.
public interface OtherChangeStore {

    /// @param what as people call it, e.g. `the settings`
    record OtherChange(String what, Instant at) {}

    Optional<OtherChange> latest(FirmId firm, Individual who);

    /// Replaces what was known of this person.
    void put(FirmId firm, Individual who, OtherChange change);
}
