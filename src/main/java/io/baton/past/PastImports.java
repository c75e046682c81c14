package io.baton.past;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.Optional;

/// Files with a firm's history that await confirmation, and the results of recent ones.
public interface PastImports {

    Optional<PastImport> find(FirmId firm, String id);

    /// Deletes the firm's imports that expired before this moment.
    void forget(FirmId firm, Instant before);
}
