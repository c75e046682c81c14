package io.baton.desk.partner.file;

import io.baton.desk.ButtonHandler;
import io.baton.desk.Handlers;
import io.baton.desk.partner.PartnerHandlers;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.partner.ExportToken;
import io.baton.partner.ExportTokens;
import io.baton.partner.PartnerImport;
import io.baton.partner.PartnerImports;
import io.baton.store.Journal;
import java.util.List;

/// Partners as a file: brought in, and handed out.
public final class PartnerFileHandlers {
    private final ImportPartners imports;
    private final List<ButtonHandler> confirming;
    private final ExportPartners export;

    /// What files of partners are kept by while they wait, and how they are handed out.
    public record Paperwork(
            PartnerImports imports,
            Journal<PartnerImport> importJournal,
            ExportTokens exports,
            Journal<ExportToken> exportJournal,
            DownloadKeys keys) {}

    public PartnerFileHandlers(PartnerHandlers.Bench bench, Paperwork paperwork) {
        var roster = new PartnerRegistry(bench.partners(), bench.journal());
        imports =
                new ImportPartners(
                        new ImportStaging(roster, paperwork.imports(), paperwork.importJournal()));
        confirming =
                ImportButtons.both(
                        paperwork.imports(),
                        paperwork.importJournal(),
                        new ImportRunner(bench.partners(), bench.journal()));
        export =
                new ExportPartners(
                        roster, paperwork.exports(), paperwork.exportJournal(), paperwork.keys());
    }

    public Handlers handlers() {
        return new Handlers(List.of(imports, export), confirming, List.of(imports));
    }
}
