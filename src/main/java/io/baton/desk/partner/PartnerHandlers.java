package io.baton.desk.partner;

import io.baton.bench.Gaps;
import io.baton.bench.Ranking;
import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.Threshold;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.outbox.Journal;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Referrals;
import java.util.ArrayList;
import java.util.List;

/// All that can be said, pressed and filled in about partners.
public final class PartnerHandlers {
    private final Roster roster;
    private final Finding finding;
    private final Referrals referrals;
    private final Join join;
    private final Firms firms;
    private final Journal<Firm> firmJournal;

    /// What the bench is made of, and what is known of it.
    public record Bench(Partners partners, Journal<Partner> journal, Ranking ranking, Gaps gaps) {}

    public PartnerHandlers(
            Bench bench, Referrals referrals, Firms firms, Journal<Firm> firmJournal) {
        roster = new Roster(bench.partners(), bench.journal());
        finding = new Finding(roster, bench.ranking(), bench.gaps());
        join = new Join(bench.partners(), bench.journal(), firms);
        this.referrals = referrals;
        this.firms = firms;
        this.firmJournal = firmJournal;
    }

    public Handlers handlers() {
        var find = new FindPartner(finding);
        var show = new ShowPartner(roster, referrals);
        var commands =
                new ArrayList<Command>(
                        List.of(
                                find,
                                new AddPartner(roster),
                                show,
                                new ListPartners(roster),
                                new EditPartner(roster),
                                new Invite(roster, new Codes()),
                                PauseOrResume.pause(roster),
                                PauseOrResume.resume(roster),
                                new OwnServices(firms, firmJournal, roster)));
        commands.add(new PartnerAlone(roster, show, List.copyOf(commands)));
        commands.add(join);
        return new Handlers(
                commands,
                List.of(new ReferTo(roster), new NoneFits(finding)),
                List.of(FilledIn.toAdd(roster), FilledIn.toEdit(roster), find));
    }

    /// For people from elsewhere whom no firm knows.
    public Threshold threshold() {
        return new FirstWords(join);
    }
}
