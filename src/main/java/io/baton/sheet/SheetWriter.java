package io.baton.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/// Writes a table in UTF-8: commas, every cell quoted, and formulas escaped.
public final class SheetWriter {
    /// Byte order mark. Without it, Excel reads the file as Windows-1252.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private SheetWriter() {}

    /// For spreadsheets: with a byte order mark.
    ///
    /// @param amounts columns of amounts, which aren't escaped: `-5.00` stays a number
    public static byte[] write(Sheet sheet, Set<String> amounts) {
        return write(sheet.columns(), rows(sheet, amounts), marked());
    }

    /// Same, without amounts.
    ///
    /// @param rows are read one by one
    public static byte[] write(List<String> columns, Stream<List<String>> rows) {
        return write(columns, rows.map(SheetWriter::escaped), marked());
    }

    /// For programs that would take a byte order mark for part of the first header.
    ///
    /// @param amounts columns of amounts, which aren't escaped
    public static byte[] writeForPrograms(Sheet sheet, Set<String> amounts) {
        return write(sheet.columns(), rows(sheet, amounts), new StringBuilder());
    }

    private static StringBuilder marked() {
        return new StringBuilder().append(BYTE_ORDER_MARK);
    }

    /// @param rows escaped
    private static byte[] write(
            List<String> columns, Stream<List<String>> rows, StringBuilder text) {
        var format = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(escaped(columns));
            for (var all = rows.iterator(); all.hasNext(); ) {
                printer.printRecord(all.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory can't fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> escaped(List<String> cells) {
        return cells.stream().map(FormulaEscaper::escape).toList();
    }

    private static Stream<List<String>> rows(Sheet sheet, Set<String> amounts) {
        return sheet.rows().stream().map(row -> cells(sheet.columns(), row, amounts));
    }

    private static List<String> cells(List<String> columns, Sheet.Row row, Set<String> amounts) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            boolean amount =
                    i < columns.size()
                            && amounts.contains(columns.get(i))
                            && AMOUNT.matcher(cell).matches();
            cells.add(amount ? cell : FormulaEscaper.escape(cell));
        }
        return cells;
    }
}
