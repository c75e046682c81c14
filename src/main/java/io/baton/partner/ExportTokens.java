package io.baton.partner;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.Optional;

/// The permissions to get a bench as a file.
public interface ExportTokens {

    /// Whichever firm's it is: a secret names no firm.
    Optional<ExportToken> find(String hash);

    /// Forgets the firm's whose time was over by then.
    void forget(FirmId firm, Instant before);
}
