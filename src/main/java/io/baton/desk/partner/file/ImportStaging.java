package io.baton.desk.partner.file;

import io.baton.chat.Attachment;
import io.baton.chat.Attachment.Fetched;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.desk.partner.RawFields;
import io.baton.partner.PartnerImport;
import io.baton.sheet.ParsedSheet;
import io.baton.sheet.Sheet;
import io.baton.sheet.SheetReader;
import io.baton.store.PartnerImportStore;
import java.time.Duration;
import java.util.List;

/// Reads a file and previews what it would change. Stores the valid rows until the asker confirms;
/// partners don't change before that.
final class ImportStaging {
    /// How long an expired import stays, so that a late press still gets an explanation.
    private static final Duration RETENTION = Duration.ofDays(7);

    private final PartnerRegistry partnerRegistry;
    private final PartnerImportStore imports;

    ImportStaging(PartnerRegistry partnerRegistry, PartnerImportStore imports) {
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
        return switch (file.content().fetch(SheetReader.MOST_BYTES)) {
            case Fetched.Missing(var why) -> new Staging.Unreadable(why);
            case Fetched.TooLarge() ->
                    new Staging.Unreadable(
                            unreadable(new ParsedSheet.TooLarge(SheetReader.MOST_BYTES)));
            case Fetched.Bytes(var bytes) ->
                    SheetReader.read(bytes) instanceof ParsedSheet.Table(var sheet)
                            ? stage(ask, file.name(), sheet)
                            : new Staging.Unreadable(unreadable(SheetReader.read(bytes)));
        };
    }

    private Staging stage(Ask ask, String file, Sheet sheet) {
        var columnMapping = ColumnMapping.of(sheet.columns());
        return columnMapping
                .missingColumns()
                .<Staging>map(Staging.Unreadable::new)
                .orElseGet(() ->
                        new Staging.Previewed(
                                storeAndPreview(
                                        ask,
                                        file,
                                        columnMapping,
                                        ImportPreview.of(
                                                sheet,
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

    private static String unreadable(ParsedSheet parsedSheet) {
        return switch (parsedSheet) {
            case ParsedSheet.Table _ -> "";
            case ParsedSheet.Empty() -> "This file is empty.";
            case ParsedSheet.TooLarge(var most) ->
                    "This file is too large. The limit is %d MB.".formatted(most / 1024 / 1024);
            case ParsedSheet.TooManyRows(var most) ->
                    "This file has too many rows. Split it into files of at most %,d rows."
                            .formatted(most);
            case ParsedSheet.TooManyColumns(var most) ->
                    "This file has more than %d columns. Is it a list of partners?".formatted(most);
            case ParsedSheet.Workbook() ->
                    "This is a workbook or an archive, and I can only read CSV. In your spreadsheet, choose Save as or Download, then CSV.";
            case ParsedSheet.NotText() -> "This isn't a CSV file: there's no text in it.";
            case ParsedSheet.Broken(var row) ->
                    "Near row %d there's an unclosed or misplaced quotation mark. Save the file as CSV again."
                            .formatted(row);
        };
    }
}
