package io.baton.digest;

import io.baton.firm.FirmId;
import java.util.Optional;

/// The digests that were written.
public interface Editions {

    Optional<Edition> find(FirmId firm, String place, IsoWeek week);
}
