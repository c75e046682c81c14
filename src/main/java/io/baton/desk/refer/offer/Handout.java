package io.baton.desk.refer.offer;

import io.baton.desk.refer.offer.Links.Made;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Inviting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links that one turn hands out: one for each guest, however often the step is tried.
final class Handout {
    private final Links links;
    private final Map<Individual, Made> made = new LinkedHashMap<>();

    Handout(Links links) {
        this.links = links;
    }

    /// For each contact whom no chat reaches; none where no link can be made.
    List<Inviting.Link> to(Partner partner) {
        for (var guest : partner.guests()) {
            if (!made.containsKey(guest)) {
                links.to(guest).ifPresent(link -> made.put(guest, link));
            }
        }
        return made.values().stream()
                .map(link -> new Inviting.Link(link.bearer(), link.guest()))
                .toList();
    }

    List<Made> made() {
        return List.copyOf(made.values());
    }
}
