package io.baton.partner;

import io.baton.firm.FirmId;
import java.util.List;
import java.util.Optional;

/// The firm's bench.
public interface Partners {

    Optional<Partner> find(FirmId firm, PartnerId id);

    /// All of them, by name.
    List<Partner> all(FirmId firm);

    /// The partner for whom a code of that hash was given, whichever firm's it is: a code names no
    /// firm, and its hash belongs to one partner.
    Optional<Partner> findByJoinCode(String codeHash);

    /// The partners whose contact that person is by the chat's id, of whichever firms: whoever
    /// comes from another place than the firm's own has no other firm to be asked about.
    List<Partner> findByContact(String personId);
}
