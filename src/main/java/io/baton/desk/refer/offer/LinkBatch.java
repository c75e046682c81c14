package io.baton.desk.refer.offer;

import io.baton.desk.refer.offer.LinkIssuer.IssuedLink;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.OfferLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links that one turn hands out: one for each guest, however often the step is tried.
final class LinkBatch {
    private final LinkIssuer linkIssuer;
    private final Map<Individual, IssuedLink> issued = new LinkedHashMap<>();

    LinkBatch(LinkIssuer linkIssuer) {
        this.linkIssuer = linkIssuer;
    }

    /// For each contact whom no chat reaches; none where no link can be made.
    List<OfferLinks.Link> issueTo(Partner partner) {
        for (var guest : partner.guests()) {
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
