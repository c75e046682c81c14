package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A search for partners: the need, and the partners to choose from.
///
/// @param need in the client's words, of any length
/// @param bench all partners of the firm; passing the same list while nothing changes is fastest
/// @param excluded partners not to propose, because they already refused this referral
public record SearchRequest(
        String need, Firm firm, List<Partner> bench, Set<PartnerId> excluded, Instant now) {

    public SearchRequest {
        excluded = Set.copyOf(excluded);
    }

    public SearchRequest(String need, Firm firm, List<Partner> bench, Instant now) {
        this(need, firm, bench, Set.of(), now);
    }

    public boolean mayPropose(Partner partner) {
        return partner.active() && !excluded.contains(partner.id());
    }
}
