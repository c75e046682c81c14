package io.baton.firm;

import java.util.List;
import java.util.Optional;

/// All firms on this server.
public interface Firms {

    Optional<Firm> find(FirmId id);

    List<Firm> all();
}
