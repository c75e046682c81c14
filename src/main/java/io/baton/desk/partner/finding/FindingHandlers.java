package io.baton.desk.partner.finding;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.desk.Handlers;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.Roster;
import java.util.List;

/// Finding partners for a need, and what nobody serves.
public final class FindingHandlers {
    private final Roster roster;
    private final Finding finding;
    private final GapList gaps;

    public FindingHandlers(PartnerHandlers.Bench bench, Ranking ranking, GapList gaps) {
        roster = new Roster(bench.partners(), bench.journal());
        finding = new Finding(roster, ranking, gaps);
        this.gaps = gaps;
    }

    public Handlers handlers() {
        var find = new FindPartner(finding);
        return new Handlers(
                List.of(find, new ListGaps(roster, gaps)),
                List.of(new ReferTo(roster), new ReferAll(roster), new NoneFits(finding)),
                List.of(find));
    }
}
