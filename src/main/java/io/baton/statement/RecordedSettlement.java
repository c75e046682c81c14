package io.baton.statement;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.Collection;

/// A settlement and the member who recorded it. It never changes; a mistake is taken back by
/// another one.
///
/// @param number counts the settlements with the partner, from 1; 0 if an earlier build recorded it
/// @param version number of writes so far; 0 if never stored
public record RecordedSettlement(
        FirmId firm,
        PartnerId partner,
        int number,
        FeeSettlement settlement,
        Individual recordedBy,
        Instant recordedAt,
        long version) {

    /// The partner's next settlement, not stored yet.
    ///
    /// @param before all that are stored, also those of partners merged into this one
    public static RecordedSettlement next(
            FirmId firm,
            PartnerId partner,
            Collection<RecordedSettlement> before,
            FeeSettlement settlement,
            Individual who,
            Instant at) {
        long own = before.stream().filter(each -> each.partner().equals(partner)).count();
        return new RecordedSettlement(firm, partner, (int) own + 1, settlement, who, at, 0);
    }

    public String id() {
        return settlement.id();
    }

    /// Unique within the firm: only one settlement can be the partner's next one, so no two are
    /// checked against the same earlier ones.
    public String key() {
        return number == 0 ? id() : number + "/" + partner.value();
    }

    public RecordedSettlement written() {
        return new RecordedSettlement(
                firm, partner, number, settlement, recordedBy, recordedAt, version + 1);
    }
}
