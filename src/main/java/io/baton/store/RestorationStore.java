package io.baton.store;

import io.baton.firm.Restoration;
import io.baton.firm.Restorations;

/// Reads and writes which firms' data came from a backup.
public interface RestorationStore extends Restorations, Journal<Restoration> {}
