package io.baton.bench;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// Needs the bench couldn't serve.
public interface Gaps {

    /// Stores a gap. Ignores one with a known id.
    void add(Gap gap);

    /// The firm's gaps since a moment that weren't dismissed, oldest first.
    List<Gap> since(FirmId firm, Instant from);

    /// Takes gaps off the list for good. Unknown ids and repeated calls change nothing.
    void dismiss(FirmId firm, Collection<String> ids, Individual by, Instant at);
}
