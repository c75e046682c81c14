package io.baton.store;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.statement.SentStatement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Reads and writes the statements that were sent.
public interface StatementStore extends Journal<SentStatement> {

    Optional<SentStatement> find(FirmId firm, String id);

    /// Those of a partner, in any order.
    ///
    /// @param partners its id, and those of partners merged into it
    List<SentStatement> of(FirmId firm, Collection<PartnerId> partners);

    /// Those with a question that isn't settled, of all partners, oldest first.
    List<SentStatement> questioned(FirmId firm);
}
