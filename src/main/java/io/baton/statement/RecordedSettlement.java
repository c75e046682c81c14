package io.baton.statement;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;

/// A settlement and the member who recorded it. It never changes; a mistake is taken back by
/// another one.
///
/// @param version number of writes so far; 0 if never stored
public record RecordedSettlement(
        FirmId firm,
        PartnerId partner,
        FeeSettlement settlement,
        Individual recordedBy,
        Instant recordedAt,
        long version) {

    public String id() {
        return settlement.id();
    }

    public RecordedSettlement written() {
        return new RecordedSettlement(
                firm, partner, settlement, recordedBy, recordedAt, version + 1);
    }
}
