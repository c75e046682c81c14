package io.baton.desk.partner.file;

import io.baton.chat.Attachment;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.file.SentSheet;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.RawFields;
import io.baton.partner.PartnerImport;
import io.baton.store.ImportStore;
import java.time.Duration;
import java.util.List;

/// Reads a file and previews what it would change. Stores the valid rows until the asker confirms;
/// partners don't change before that.
final class ImportStaging {
    /// How long an expired import stays, so that a late press still gets an explanation.
    private static final Duration RETENTION = Duration.ofDays(7);

    private final PartnerRegistry partnerRegistry;
    private final ImportStore<PartnerImport> imports;

    ImportStaging(PartnerRegistry partnerRegistry, ImportStore<PartnerImport> imports) {
        this.partnerRegistry = partnerRegistry;
        this.imports = imports;
    }

    /// The result of reading a file.
    sealed interface Staging {
        /// @param why full sentences for the sender
        record Unreadable(String why) implements Staging {}

        record Previewed(Card card) implements Staging {}
    }

    Staging stage(Ask ask, Attachment file) {
        return switch (SentSheet.of(file, "partners")) {
            case SentSheet.Unreadable(var why) -> new Staging.Unreadable(why);
            case SentSheet.Table table -> stage(ask, table);
        };
    }

    private Staging stage(Ask ask, SentSheet.Table table) {
        var columnMapping = ColumnMapping.of(table.sheet().columns());
        return columnMapping
                .missingColumns()
                .<Staging>map(Staging.Unreadable::new)
                .orElseGet(() ->
                        new Staging.Previewed(
                                storeAndPreview(
                                        ask,
                                        table.name(),
                                        columnMapping,
                                        ImportPreview.of(
                                                table.sheet(),
                                                columnMapping,
                                                partnerRegistry.all(ask),
                                                RawFields.parser(ask)))));
    }

    private Card storeAndPreview(
            Ask ask, String file, ColumnMapping columnMapping, ImportPreview importPreview) {
        var rows = importPreview.rows();
        var partnerImport =
                new PartnerImport(
                        ask.turn().id(),
                        ask.firm().id(),
                        ask.who(),
                        ask.now().plus(PartnerImport.LIFE),
                        new PartnerImport.State.Waiting(rows),
                        0);
        if (rows.count() > 0) {
            imports.forget(ask.firm().id(), ask.now().minus(RETENTION));
            // If the chat delivers the turn twice, the first write wins.
            imports.write(partnerImport, ask.turn().id(), List.of());
        }
        return ImportCards.preview(file, columnMapping, importPreview, partnerImport.id());
    }
}
