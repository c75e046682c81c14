package io.baton.partner;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.Optional;

/// The export tokens of all firms.
public interface ExportTokens {

    /// Finds a token of any firm, because an export link doesn't name one.
    Optional<ExportToken> find(String hash);

    /// Deletes the tokens for the same file or page, so their links end.
    void revoke(FirmId firm, String path);

    /// Deletes the firm's tokens that expired before this moment.
    void forget(FirmId firm, Instant before);
}
