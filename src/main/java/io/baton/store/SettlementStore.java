package io.baton.store;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.statement.RecordedSettlement;
import java.util.Collection;
import java.util.List;

/// Reads and writes what either side paid the other.
public interface SettlementStore extends Journal<RecordedSettlement> {

    /// Those with a partner, in any order.
    ///
    /// @param partners its id, and those of partners merged into it
    List<RecordedSettlement> of(FirmId firm, Collection<PartnerId> partners);
}
