package io.baton.search;

import io.baton.bench.BenchFixture;
import io.baton.partner.Partner;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A labeled need, with the partners who would be right.
///
/// @param heldOut whether it's only for measuring, never for choosing a parameter
/// @param parts for each need in the text, the grade by partner name: 2 plainly right, 1 would also
///   do
record LabeledNeed(String need, Kind kind, boolean heldOut, List<Map<String, Integer>> parts) {

    enum Kind {
        NAMED,
        SYNONYM,
        MISSPELT,
        DESCRIBED,
        SEVERAL,
        UNSERVED
    }

    /// The hard set: sixty firms, and many riddles.
    static final String HARD = "";

    /// Everyday needs.
    static final String EVERYDAY = "everyday/";

    boolean served() {
        return kind != Kind.UNSERVED;
    }

    /// The partners who would be right for any part.
    Map<String, Integer> right() {
        var all = new HashMap<String, Integer>();
        parts.forEach(part -> part.forEach((name, grade) -> all.merge(name, grade, Math::max)));
        return all;
    }

    /// @param set folder of a labeled set, below `quality`
    static List<LabeledNeed> fromSet(String set) {
        return rows(set + "needs.csv").stream().map(LabeledNeed::read).toList();
    }

    /// The bench of a set.
    static List<Partner> bench(String set) {
        return rows(set + "partners.csv").stream()
                .map(row ->
                        BenchFixture.partner(row.get("name"), row.get("skills").split("\\s*;\\s*")))
                .toList();
    }

    private static LabeledNeed read(CSVRecord row) {
        return new LabeledNeed(
                row.get("need"),
                Kind.valueOf(row.get("kind").toUpperCase(java.util.Locale.ROOT)),
                row.get("split").equals("held-out"),
                parts(row.get("partners")));
    }

    private static List<Map<String, Integer>> parts(String label) {
        return label.isEmpty()
                ? List.of()
                : Arrays.stream(label.split("\\+"))
                        .map(part -> part.replaceAll("[()]", ""))
                        .map(LabeledNeed::grades)
                        .toList();
    }

    private static Map<String, Integer> grades(String part) {
        var grades = new HashMap<String, Integer>();
        for (var each : part.split(";")) {
            var pair = each.split("=");
            grades.put(pair[0].strip(), Integer.valueOf(pair[1].strip()));
        }
        return grades;
    }

    private static List<CSVRecord> rows(String file) {
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setCommentMarker('#')
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
        try (var reader = open(file);
                var rows = format.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String file) {
        var stream = LabeledNeed.class.getResourceAsStream("quality/" + file);
        return new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8);
    }
}
