package io.baton.desk.refer.offer;

import io.baton.desk.refer.offer.LinkIssuer.IssuedLink;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.OfferLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links of one turn: one for each guest, even if the step is retried.
final class LinkBatch {
    private final LinkIssuer linkIssuer;
    private final Map<Individual, IssuedLink> issued = new LinkedHashMap<>();

    LinkBatch(LinkIssuer linkIssuer) {
        this.linkIssuer = linkIssuer;
    }

    /// Issues a link to each contact who isn't in a chat; none if links aren't set up.
    List<OfferLinks.Link> issueTo(Partner partner) {
        return issueTo(partner.guests());
    }

    List<OfferLinks.Link> issueTo(List<Individual> guests) {
        for (var guest : guests) {
            if (!issued.containsKey(guest)) {
                linkIssuer.issueTo(guest).ifPresent(link -> issued.put(guest, link));
            }
        }
        return issued.values().stream()
                .map(link -> new OfferLinks.Link(link.bearer(), link.guest()))
                .toList();
    }

    List<IssuedLink> issued() {
        return List.copyOf(issued.values());
    }
}
