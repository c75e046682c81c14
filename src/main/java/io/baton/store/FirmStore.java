package io.baton.store;

import io.baton.firm.Firm;
import io.baton.firm.Firms;

/// The firms, read and written.
public interface FirmStore extends Firms, Journal<Firm> {}
