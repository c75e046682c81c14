package io.baton.bench;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Who is looked for, and among whom.
///
/// @param need in the client's words, of any length
/// @param bench all partners of the firm; the same list as long as nothing changed is the fastest
/// @param excluded whom not to propose, because they have refused it already
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
