package io.baton.partner;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Permission to download a file, or to open a page. Both are made on request and never stored.
///
/// @param hash hash of the secret that opens it; the secret itself isn't stored
/// @param requestedBy the member who asked for it
/// @param path says what it is: `partners.csv`, or parts that only its maker understands and the
///   name
/// @param used whether the link has been used; it works once
/// @param browser hash of the secret of the only browser that may open the page; null until one has
/// @param version number of writes so far; 0 if never stored
public record ExportToken(
        String hash,
        FirmId firm,
        Individual requestedBy,
        String path,
        Instant expiresAt,
        boolean used,
        @Nullable String browser,
        long version) {

    /// Covers the time a chat may take to deliver the link.
    public static final Duration LIFE = Duration.ofHours(4);

    /// The bench.
    public static final String PARTNERS = "partners.csv";

    /// All referrals.
    public static final String REFERRALS = "referrals.csv";

    public static ExportToken of(
            String hash, FirmId firm, Individual requestedBy, String path, Instant now) {
        return new ExportToken(hash, firm, requestedBy, path, now.plus(LIFE), false, null, 0);
    }

    /// For a page that stays until then.
    public ExportToken until(Instant other) {
        return new ExportToken(hash, firm, requestedBy, path, other, used, browser, version);
    }

    /// For no other browser from now on.
    public ExportToken openedIn(String other) {
        return new ExportToken(hash, firm, requestedBy, path, expiresAt, used, other, version);
    }

    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /// A new token for the same file, opened by another secret.
    public ExportToken withKey(String otherHash) {
        return new ExportToken(otherHash, firm, requestedBy, path, expiresAt, false, null, 0);
    }

    public ExportToken markUsed() {
        return new ExportToken(hash, firm, requestedBy, path, expiresAt, true, browser, version);
    }

    /// The version after this write, for the next write to build on.
    public ExportToken written() {
        return new ExportToken(
                hash, firm, requestedBy, path, expiresAt, used, browser, version + 1);
    }
}
