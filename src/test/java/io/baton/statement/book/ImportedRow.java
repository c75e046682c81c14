package io.baton.statement.book;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A row as an importer sees it.
record ImportedRow(Map<String, String> cells) {

    String cell(String header) {
        return cells.getOrDefault(header, "");
    }

    /// The columns of a file, as they are: a byte order mark would be part of the first one.
    static List<String> headers(byte[] file) {
        return parsed(file, parser -> List.copyOf(parser.getHeaderNames()));
    }

    static List<ImportedRow> of(byte[] file) {
        return parsed(
                file,
                parser ->
                        parser.stream()
                                .map(each -> new ImportedRow(Map.copyOf(each.toMap())))
                                .toList());
    }

    private interface Reading<T> {
        T of(CSVParser parser);
    }

    private static <T> T parsed(byte[] file, Reading<T> reading) {
        var text = new String(file, StandardCharsets.UTF_8);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return reading.of(parser);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
