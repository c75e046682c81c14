package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;

/// The permission to get the bench as a file. The file itself is made when it is fetched, and kept
/// nowhere.
///
/// @param hash of the secret that opens it; the secret itself is not kept with it
/// @param requestedBy the member who asked for it
/// @param used whether somebody has fetched it by its link, which can be done once
/// @param version the number of writes that this state has behind it; 0 when never stored
public record ExportToken(
        String hash,
        FirmId firm,
        Individual requestedBy,
        Instant expiresAt,
        boolean used,
        long version) {

    /// As long as a chat may keep us waiting.
    public static final Duration LIFE = Duration.ofHours(4);

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public ExportToken markUsed() {
        return new ExportToken(hash, firm, requestedBy, expiresAt, true, version);
    }

    /// The state that the next write builds on.
    public ExportToken written() {
        return new ExportToken(hash, firm, requestedBy, expiresAt, used, version + 1);
    }
}
