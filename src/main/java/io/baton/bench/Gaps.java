package io.baton.bench;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.List;

/// What the bench lacks.
public interface Gaps {

    /// Keeps a gap; one with an id that is known is ignored.
    void add(Gap gap);

    /// Those of the firm since a moment, oldest first.
    List<Gap> since(FirmId firm, Instant from);
}
