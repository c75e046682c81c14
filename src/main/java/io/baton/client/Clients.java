package io.baton.client;

import io.baton.firm.FirmId;
import java.util.List;
import java.util.Optional;

/// The firm's clients, one for each name.
public interface Clients {

    Optional<Client> find(FirmId firm, ClientId id);

    /// All clients of the firm, by name. The same list until one changes.
    List<Client> all(FirmId firm);
}
