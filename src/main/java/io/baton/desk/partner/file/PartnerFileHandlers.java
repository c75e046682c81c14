package io.baton.desk.partner.file;

import io.baton.desk.Handlers;
import io.baton.desk.Press;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.Roster;
import io.baton.partner.Export;
import io.baton.partner.Exports;
import io.baton.partner.Import;
import io.baton.partner.Imports;
import io.baton.store.Journal;
import java.util.List;

/// Partners as a file: brought in, and handed out.
public final class PartnerFileHandlers {
    private final ImportPartners imports;
    private final List<Press> confirming;
    private final ExportPartners export;

    /// What files of partners are kept by while they wait, and how they are handed out.
    public record Paperwork(
            Imports imports,
            Journal<Import> importJournal,
            Exports exports,
            Journal<Export> exportJournal,
            FileKeys keys) {}

    public PartnerFileHandlers(PartnerHandlers.Bench bench, Paperwork paperwork) {
        var roster = new Roster(bench.partners(), bench.journal());
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
    }

    public Handlers handlers() {
        return new Handlers(List.of(imports, export), confirming, List.of(imports));
    }
}
