package io.baton.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/// Writes a table as spreadsheets open one: UTF-8 with its mark, commas, each cell in quotation
/// marks, and none that would run.
public final class SheetWriter {
    /// Without it, Excel takes the file for Windows-1252.
    private static final char MARK = '\uFEFF';

    private SheetWriter() {}

    public static byte[] write(Sheet sheet) {
        var text = new StringBuilder().append(MARK);
        var format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(sheet.columns().stream().map(FormulaEscaper::escape));
            for (var row : sheet.rows()) {
                printer.printRecord(row.cells().stream().map(FormulaEscaper::escape));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no text can refuse words", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
