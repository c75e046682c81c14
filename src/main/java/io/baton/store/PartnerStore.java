package io.baton.store;

import io.baton.partner.Partner;
import io.baton.partner.Partners;

/// Reads and writes partners. A name is unique within the firm: writing one that another partner
/// has is [WriteOutcome#STALE].
public interface PartnerStore extends Partners, Journal<Partner> {

    /// Whether this turn is among the latest that changed the partner.
    boolean wrote(Partner partner, String turn);
}
