package io.baton.store;

import io.baton.partner.Partner;
import io.baton.partner.Partners;

/// The partners, read and written.
public interface PartnerStore extends Partners, Journal<Partner> {}
