package io.baton.partner;

import io.baton.firm.FirmId;
import java.util.List;
import java.util.Optional;

/// The firm's bench.
public interface Partners {

    Optional<Partner> find(FirmId firm, PartnerId id);

    /// All of them, by name.
    List<Partner> all(FirmId firm);
}
