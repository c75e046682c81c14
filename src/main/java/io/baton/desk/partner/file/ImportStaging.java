package io.baton.desk.partner.file;

import io.baton.chat.Attachment;
import io.baton.desk.Ask;
import io.baton.desk.file.SentSheet;
import io.baton.desk.file.StagedFile;
import io.baton.desk.file.WaitingFiles;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.RawFields;
import io.baton.partner.ImportRows;
import io.baton.partner.ImportedPartners;

/// Reads a file and previews what it would change. Keeps the valid rows until the asker confirms;
/// partners don't change before that.
record ImportStaging(
        PartnerRegistry partnerRegistry,
        WaitingFiles<ImportRows, ImportRows, ImportedPartners> waitingFiles) {

    StagedFile stage(Ask ask, Attachment file) {
        return switch (SentSheet.of(file, "partners")) {
            case SentSheet.Unreadable(var why) -> new StagedFile.Unreadable(why);
            case SentSheet.Table table -> stage(ask, table);
        };
    }

    private StagedFile stage(Ask ask, SentSheet.Table table) {
        var columnMapping = ColumnMapping.of(table.sheet().columns());
        return columnMapping
                .missingColumns()
                .<StagedFile>map(StagedFile.Unreadable::new)
                .orElseGet(() -> preview(ask, table, columnMapping));
    }

    private StagedFile preview(Ask ask, SentSheet.Table table, ColumnMapping columnMapping) {
        var importPreview =
                ImportPreview.of(
                        table.sheet(),
                        columnMapping,
                        partnerRegistry.all(ask),
                        RawFields.parser(ask));
        var rows = importPreview.rows();
        if (rows.count() > 0) {
            waitingFiles.keep(ask, rows);
        }
        return new StagedFile.Previewed(
                ImportCards.preview(table.name(), columnMapping, importPreview, ask.turn().id()));
    }
}
