package io.baton.firm;

import java.util.List;
import java.util.Optional;

/// All firms that this Baton serves.
public interface Firms {

    Optional<Firm> find(FirmId id);

    List<Firm> all();
}
