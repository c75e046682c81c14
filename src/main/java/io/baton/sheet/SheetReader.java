package io.baton.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a file as spreadsheets save it: separated by commas, semicolons or tabs (RFC 4180).
public final class SheetReader {
    public static final int MOST_BYTES = 2 * 1024 * 1024;
    public static final int MOST_ROWS = 10_000;
    public static final int MOST_COLUMNS = 100;

    private SheetReader() {}

    public static ParsedSheet read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new ParsedSheet.TooLarge(MOST_BYTES);
        }
        // Archives (including .xlsx and .ods), and .xls.
        if (TextDecoder.startsWith(file, 'P', 'K', 3, 4)
                || TextDecoder.startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new ParsedSheet.Workbook();
        }
        return TextDecoder.decode(file).map(SheetReader::read).orElseGet(ParsedSheet.NotText::new);
    }

    /// Reads the text of a file, without a byte order mark.
    public static ParsedSheet read(String text) {
        var hint = DelimiterDetector.declared(text);
        int from = hint.isPresent() ? text.indexOf('\n') + 1 : 0;
        var body = text.substring(from);
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(hint.orElseGet(() -> DelimiterDetector.guess(body)))
                        .setIgnoreEmptyLines(false)
                        .get();
        long row = 0;
        try (var parser = CSVParser.parse(new StringReader(body), format)) {
            var rows = new ArrayList<Sheet.Row>();
            for (var record : parser) {
                row = record.getRecordNumber() + (hint.isPresent() ? 1 : 0);
                if (record.size() > MOST_COLUMNS && !tailBlank(record)) {
                    return new ParsedSheet.TooManyColumns(MOST_COLUMNS);
                }
                row(record, (int) row).ifPresent(rows::add);
                if (rows.size() > MOST_ROWS + 1) {
                    return new ParsedSheet.TooManyRows(MOST_ROWS);
                }
            }
            return rows.isEmpty() ? new ParsedSheet.Empty() : new ParsedSheet.Table(table(rows));
        } catch (IOException | UncheckedIOException e) {
            return new ParsedSheet.Broken(row + 1);
        }
    }

    private static boolean tailBlank(CSVRecord record) {
        return record.stream().skip(MOST_COLUMNS).allMatch(String::isBlank);
    }

    private static Optional<Sheet.Row> row(CSVRecord record, int number) {
        var cells = record.stream().limit(MOST_COLUMNS).map(FormulaEscaper::unescape).toList();
        return Optional.of(new Sheet.Row(number, cells)).filter(row -> !row.blank());
    }

    private static Sheet table(List<Sheet.Row> rows) {
        return new Sheet(rows.getFirst().cells(), rows.subList(1, rows.size()));
    }
}
