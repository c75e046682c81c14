package io.baton.revenue;

import io.baton.firm.Firm;

/// The tallies of each firm.
public interface Tallies {

    /// The figures of all referrals written before this call, by this instance or another.
    FirmTallies of(Firm firm);
}
