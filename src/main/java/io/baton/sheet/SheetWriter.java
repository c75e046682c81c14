package io.baton.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/// Writes a table as spreadsheets expect it: UTF-8 with a byte order mark, commas, every cell
/// quoted, and formulas escaped.
public final class SheetWriter {
    /// Byte order mark. Without it, Excel reads the file as Windows-1252.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SheetWriter() {}

    public static byte[] write(Sheet sheet) {
        return write(sheet.columns(), sheet.rows().stream().map(Sheet.Row::cells));
    }

    /// @param rows are read one by one
    public static byte[] write(List<String> columns, Stream<List<String>> rows) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
        try (var printer = new CSVPrinter(text, format)) {
            print(printer, columns);
            for (var all = rows.iterator(); all.hasNext(); ) {
                print(printer, all.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory can't fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(FormulaEscaper::escape));
    }
}
