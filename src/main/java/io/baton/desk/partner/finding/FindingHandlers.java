package io.baton.desk.partner.finding;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.desk.Handlers;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.store.PartnerStore;
import java.util.List;

/// Handlers for finding partners and for the list of gaps.
public final class FindingHandlers {
    private final PartnerRegistry partnerRegistry;
    private final PartnerFinder partnerFinder;
    private final GapList gaps;

    public FindingHandlers(PartnerStore partners, Ranking ranking, GapList gaps) {
        partnerRegistry = new PartnerRegistry(partners);
        partnerFinder = new PartnerFinder(partnerRegistry, ranking, gaps);
        this.gaps = gaps;
    }

    public Handlers handlers() {
        var find = new FindPartner(partnerFinder);
        var list = new ListGaps(partnerRegistry, gaps);
        return new Handlers(
                List.of(find, new SuggestPartners(find), list),
                List.of(
                        find,
                        list,
                        new DismissGapButton(gaps, list),
                        new ReferButton(partnerRegistry),
                        new ReferAllButton(partnerRegistry),
                        new NoneFitsButton(partnerFinder),
                        new AddGapsButton(partnerFinder)),
                List.of(find));
    }
}
