package io.baton.digest;

import io.baton.firm.FirmId;
import java.util.Optional;

/// Digests written so far.
public interface Editions {

    Optional<Edition> find(FirmId firm, String place, IsoWeek week);
}
