package io.baton.partner;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.Optional;

/// Files of partners that wait for a word, and what became of the last ones.
public interface PartnerImports {

    Optional<PartnerImport> find(FirmId firm, String id);

    /// Forgets the firm's whose time was over by then.
    void forget(FirmId firm, Instant before);
}
