package io.baton.desk.partner.file;

import io.baton.chat.Attachment;
import io.baton.chat.Attachment.Fetched;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.partner.PartnerRegistry;
import io.baton.partner.PartnerImport;
import io.baton.sheet.ParsedSheet;
import io.baton.sheet.Sheet;
import io.baton.sheet.SheetReader;
import io.baton.store.PartnerImportStore;
import java.time.Duration;
import java.util.List;

/// Reads a file and says what it would change. Nothing of it has any effect before it is confirmed;
/// what can be confirmed is kept until then.
final class ImportStaging {
    /// Who presses later than allowed still hears why nothing happens.
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final PartnerRegistry partnerRegistry;
    private final PartnerImportStore imports;

    ImportStaging(PartnerRegistry partnerRegistry, PartnerImportStore imports) {
        this.partnerRegistry = partnerRegistry;
        this.imports = imports;
    }

    /// What came of a file.
    sealed interface Staging {
        /// @param why whole sentences for who sent it
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
                                keepAndPreview(
                                        ask,
                                        file,
                                        columnMapping,
                                        ImportPreview.of(
                                                sheet,
                                                columnMapping,
                                                partnerRegistry.all(ask),
                                                ask.today()))));
    }

    private Card keepAndPreview(
            Ask ask, String file, ColumnMapping columnMapping, ImportPreview importPreview) {
        var rows = importPreview.rows();
        var wanted =
                new PartnerImport(
                        ask.turn().id(),
                        ask.firm().id(),
                        ask.who(),
                        ask.now().plus(PartnerImport.LIFE),
                        new PartnerImport.State.Waiting(rows),
                        0);
        if (rows.count() > 0) {
            imports.forget(ask.firm().id(), ask.now().minus(REMEMBERED));
            // Told twice by the chat, it is kept from the first time.
            imports.write(wanted, ask.turn().id(), List.of());
        }
        return ImportCards.preview(file, columnMapping, importPreview, wanted.id());
    }

    private static String unreadable(ParsedSheet parsedSheet) {
        return switch (parsedSheet) {
            case ParsedSheet.Table _ -> "";
            case ParsedSheet.Empty() -> "There is nothing in this file.";
            case ParsedSheet.TooLarge(var most) ->
                    "This file is too large: I read %d MB at most.".formatted(most / 1024 / 1024);
            case ParsedSheet.TooManyRows(var most) ->
                    "This file has too many rows: I read %,d at most. Please part it."
                            .formatted(most);
            case ParsedSheet.TooManyColumns(var most) ->
                    "This file has more than %d columns. Is it a list of partners?".formatted(most);
            case ParsedSheet.Workbook() ->
                    "This is a workbook, or an archive, and I read CSV. In your spreadsheet choose Save as, or Download, and CSV.";
            case ParsedSheet.NotText() -> "This is no CSV file: I find no text in it.";
            case ParsedSheet.Broken(var row) ->
                    "Near row %d a quotation mark is opened and not closed, or stands where none can. Please save the file as CSV once more."
                            .formatted(row);
        };
    }
}
