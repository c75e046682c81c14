package io.baton.desk.partner.file;

import io.baton.desk.ButtonHandler;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.file.ImportButton;
import io.baton.desk.file.WaitingFiles;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;
import io.baton.store.ImportStore;
import io.baton.store.PartnerStore;
import java.util.List;

/// Handlers for importing and exporting partners as CSV.
public final class PartnerFileHandlers {
    private final ImportPartners imports;
    private final List<ButtonHandler> importButtons;
    private final ExportPartners export;

    public PartnerFileHandlers(
            PartnerStore partners,
            ImportStore<ImportRows, ImportRows, ImportedPartners> imports,
            FileDelivery fileDelivery,
            ResumableTurns resumableTurns) {
        var partnerRegistry = new PartnerRegistry(partners);
        this.imports =
                new ImportPartners(new ImportStaging(partnerRegistry, new WaitingFiles<>(imports)));
        importButtons = ImportButton.all(new PartnerImport(partners), imports, resumableTurns);
        export = new ExportPartners(partnerRegistry, fileDelivery);
    }

    public Handlers handlers() {
        return new Handlers(List.of(imports, export), importButtons, List.of(imports));
    }
}
