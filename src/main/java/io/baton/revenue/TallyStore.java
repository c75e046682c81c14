package io.baton.revenue;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import java.util.Optional;

/// Reads and writes tallies of partners.
public interface TallyStore {

    /// The tally as stored now; empty if the partner's referrals were never counted.
    Optional<PartnerTally> find(FirmId firm, PartnerId partner);

    /// Stores a tally, unless another write came first.
    ///
    /// @param next with the version that was read
    /// @return whether it was stored
    boolean write(PartnerTally next);
}
