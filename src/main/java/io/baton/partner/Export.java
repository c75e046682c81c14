package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;

/// The permission to get the bench as a file. The file itself is made when it is fetched, and kept
/// nowhere.
///
/// @param hash of the secret that opens it; the secret itself is not kept with it
/// @param by the member who asked for it
/// @param taken whether somebody has fetched it by its link, which can be done once
/// @param version the number of writes that this state has behind it; 0 when never stored
public record Export(
        String hash, FirmId firm, Individual by, Instant until, boolean taken, long version) {

    /// As long as a chat may keep us waiting.
    public static final Duration LIFE = Duration.ofHours(4);

    public boolean over(Instant now) {
        return !now.isBefore(until);
    }

    public Export fetched() {
        return new Export(hash, firm, by, until, true, version);
    }

    /// The state that the next write builds on.
    public Export written() {
        return new Export(hash, firm, by, until, taken, version + 1);
    }
}
