package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;

/// Permission to download a file about the firm. The file is built on download and never stored.
///
/// @param hash hash of the secret that opens it; the secret itself isn't stored
/// @param requestedBy the member who asked for it
/// @param content what the file lists
/// @param used whether the link has been used; it works once
/// @param version number of writes so far; 0 if never stored
public record ExportToken(
        String hash,
        FirmId firm,
        Individual requestedBy,
        Instant expiresAt,
        Content content,
        boolean used,
        long version) {

    public enum Content {
        PARTNERS,
        REFERRALS
    }

    /// Covers the time a chat may take to deliver the link.
    public static final Duration LIFE = Duration.ofHours(4);

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// A new token for the same file, opened by another secret.
    public ExportToken withKey(String otherHash) {
        return new ExportToken(otherHash, firm, requestedBy, expiresAt, content, false, 0);
    }

    public ExportToken markUsed() {
        return new ExportToken(hash, firm, requestedBy, expiresAt, content, true, version);
    }

    /// The version after this write, for the next write to build on.
    public ExportToken written() {
        return new ExportToken(hash, firm, requestedBy, expiresAt, content, used, version + 1);
    }
}
