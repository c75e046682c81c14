package io.baton.desk.partner.finding;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.desk.Handlers;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.store.PartnerStore;
import java.util.List;

/// Finding partners for a need, and what nobody serves.
public final class FindingHandlers {
    private final PartnerRegistry roster;
    private final PartnerFinder finding;
    private final GapList gaps;

    public FindingHandlers(PartnerStore partners, Ranking ranking, GapList gaps) {
        roster = new PartnerRegistry(partners);
        finding = new PartnerFinder(roster, ranking, gaps);
        this.gaps = gaps;
    }

    public Handlers handlers() {
        var find = new FindPartner(finding);
        var list = new ListGaps(roster, gaps);
        return new Handlers(
                List.of(find, list),
                List.of(
                        find,
                        list,
                        new ReferButton(roster),
                        new ReferAllButton(roster),
                        new NoneFitsButton(finding)),
                List.of(find));
    }
}
