package io.baton.desk.partner;

import io.baton.bench.GapList;
import io.baton.bench.Ranking;
import io.baton.desk.Command;
import io.baton.desk.Handlers;
import io.baton.desk.Press;
import io.baton.desk.Threshold;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.outbox.Journal;
import io.baton.partner.Export;
import io.baton.partner.Exports;
import io.baton.partner.Import;
import io.baton.partner.Imports;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Referrals;
import java.util.ArrayList;
import java.util.List;

/// All that can be said, pressed and filled in about partners.
public final class PartnerHandlers {
    private final Roster roster;
    private final Finding finding;
    private final GapList gaps;
    private final Referrals referrals;
    private final Join join;
    private final Firms firms;
    private final Journal<Firm> firmJournal;
    private final ImportPartners imports;
    private final List<Press> confirming;
    private final ExportPartners export;

    /// What the bench is made of, and what is known of it.
    public record Bench(
            Partners partners, Journal<Partner> journal, Ranking ranking, GapList gaps) {}

    /// What files of partners are kept by while they wait, and how they are handed out.
    public record Paperwork(
            Imports imports,
            Journal<Import> importJournal,
            Exports exports,
            Journal<Export> exportJournal,
            FileKeys keys) {}

    public PartnerHandlers(
            Bench bench,
            Paperwork paperwork,
            Referrals referrals,
            Firms firms,
            Journal<Firm> firmJournal) {
        roster = new Roster(bench.partners(), bench.journal());
        finding = new Finding(roster, bench.ranking(), bench.gaps());
        gaps = bench.gaps();
        join = new Join(bench.partners(), bench.journal(), firms);
        imports =
                new ImportPartners(
                        new Intake(roster, paperwork.imports(), paperwork.importJournal()));
        confirming =
                ConfirmImport.both(
                        paperwork.imports(),
                        paperwork.importJournal(),
                        new Bringing(bench.partners(), bench.journal()));
        export =
                new ExportPartners(
                        roster, paperwork.exports(), paperwork.exportJournal(), paperwork.keys());
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
                                new ListGaps(roster, gaps),
                                new EditPartner(roster),
                                new Invite(roster, new Codes()),
                                PauseOrResume.pause(roster),
                                PauseOrResume.resume(roster),
                                imports,
                                export,
                                new OwnServices(firms, firmJournal, roster)));
        commands.add(new PartnerAlone(roster, show, List.copyOf(commands)));
        commands.add(join);
        var presses =
                new ArrayList<Press>(
                        List.of(
                                new ReferTo(roster),
                                new ReferAll(roster),
                                new NoneFits(finding),
                                new AddFor()));
        presses.addAll(confirming);
        return new Handlers(
                commands,
                presses,
                List.of(FilledIn.toAdd(roster), FilledIn.toEdit(roster), find, imports));
    }

    /// For people from elsewhere whom no firm knows.
    public Threshold threshold() {
        return new FirstWords(join);
    }
}
