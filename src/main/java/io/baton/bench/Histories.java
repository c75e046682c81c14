package io.baton.bench;

import io.baton.firm.Firm;

/// The history of each firm with its partners.
public interface Histories {

    /// The current history. Includes everything this instance wrote, and anything other instances
    /// wrote more than two seconds ago. Returns the same object until something changes.
    History of(Firm firm);
}
