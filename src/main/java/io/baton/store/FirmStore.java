package io.baton.store;

import io.baton.firm.Firm;
import io.baton.firm.Firms;

/// Reads and writes firms.
public interface FirmStore extends Firms, Journal<Firm> {}
