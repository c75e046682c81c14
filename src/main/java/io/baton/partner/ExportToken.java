package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;

/// Permission to download the bench as a file. The file is built on download and never stored.
///
/// @param hash hash of the secret that opens it; the secret itself isn't stored
/// @param requestedBy the member who asked for it
/// @param used whether the link has been used; it works once
/// @param version number of writes so far; 0 if never stored
public record ExportToken(
        String hash,
        FirmId firm,
        Individual requestedBy,
        Instant expiresAt,
        boolean used,
        long version) {

    /// Covers the time a chat may take to deliver the link.
    public static final Duration LIFE = Duration.ofHours(4);

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// A new token for the same file, opened by another secret.
    public ExportToken withKey(String otherHash) {
        return new ExportToken(otherHash, firm, requestedBy, expiresAt, false, 0);
    }

    public ExportToken markUsed() {
        return new ExportToken(hash, firm, requestedBy, expiresAt, true, version);
    }

    /// The version after this write, for the next write to build on.
    public ExportToken written() {
        return new ExportToken(hash, firm, requestedBy, expiresAt, used, version + 1);
    }
}
