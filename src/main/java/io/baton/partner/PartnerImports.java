package io.baton.partner;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.Optional;

/// Partner files that await confirmation, and the results of recent ones.
public interface PartnerImports {

    Optional<PartnerImport> find(FirmId firm, String id);

    /// Deletes the firm's imports that expired before this moment.
    void forget(FirmId firm, Instant before);
}
