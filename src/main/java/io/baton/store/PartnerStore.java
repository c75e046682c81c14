package io.baton.store;

import io.baton.partner.Partner;
import io.baton.partner.Partners;

/// Reads and writes partners.
public interface PartnerStore extends Partners, Journal<Partner> {}
