package io.baton.desk.partner.file;

import io.baton.desk.ButtonHandler;
import io.baton.desk.Handlers;
import io.baton.desk.ResumableTurns;
import io.baton.desk.file.FileDelivery;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.partner.PartnerImport;
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
            ImportStore<PartnerImport> imports,
            FileDelivery fileDelivery,
            ResumableTurns resumableTurns) {
        var partnerRegistry = new PartnerRegistry(partners);
        this.imports = new ImportPartners(new ImportStaging(partnerRegistry, imports));
        importButtons = ImportButtons.both(imports, new ImportRunner(partners), resumableTurns);
        export = new ExportPartners(partnerRegistry, fileDelivery);
    }

    public Handlers handlers() {
        return new Handlers(List.of(imports, export), importButtons, List.of(imports));
    }
}
