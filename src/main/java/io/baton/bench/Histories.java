package io.baton.bench;

import io.baton.firm.FirmId;

/// What each firm has seen of its partners.
public interface Histories {

    /// As of now: with all that this instance wrote, and what others wrote more than two seconds
    /// ago. The same object as long as nothing is learned.
    History of(FirmId firm);
}
