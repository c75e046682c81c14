package io.baton.bench;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.List;

/// Needs the bench couldn't serve.
public interface Gaps {

    /// Stores a gap. Ignores one with a known id.
    void add(Gap gap);

    /// The firm's gaps since a moment, oldest first.
    List<Gap> since(FirmId firm, Instant from);
}
