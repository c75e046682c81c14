package io.baton.desk.partner.file;

import io.baton.desk.partner.file.RowReader.ParsedRow;
import io.baton.desk.text.Quote;
import io.baton.partner.ContactPoints;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.Partner;
import io.baton.partner.RowValues.Aspect;
import io.baton.sheet.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The rows of a file beside the bench as it is: who is new, who changes and in what, who is so
/// already, and what cannot be read.
final class ImportPreview {

    record ChangedRow(ImportRow entry, Partner before, List<Aspect> aspects) {}

    private final Map<String, Partner> bench = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final LocalDate today;
    private final List<ImportRow> newRows = new ArrayList<>();
    private final List<ChangedRow> changedRows = new ArrayList<>();
    private final List<ParsedRow.Invalid> invalidRows = new ArrayList<>();
    private int unchangedCount;

    private ImportPreview(List<Partner> partners, LocalDate today) {
        partners.forEach(partner -> bench.put(nameKey(partner.name()), partner));
        this.today = today;
    }

    static ImportPreview of(
            Sheet sheet, ColumnMapping columnMapping, List<Partner> partners, LocalDate today) {
        var importPreview = new ImportPreview(partners, today);
        var reader = new RowReader(columnMapping);
        sheet.rows().forEach(row -> importPreview.sort(reader.read(row)));
        return importPreview;
    }

    private void sort(ParsedRow row) {
        switch (row) {
            case ParsedRow.Invalid unreadable -> invalidRows.add(unreadable);
            case ParsedRow.Valid(var importRow) -> {
                var earlier = rows.putIfAbsent(nameKey(importRow.name()), importRow.row());
                if (earlier != null) {
                    refuse(
                            importRow,
                            "%s stands in row %d already."
                                    .formatted(Quote.of(importRow.name()), earlier));
                } else {
                    sort(importRow);
                }
            }
        }
    }

    private void sort(ImportRow importRow) {
        var before = bench.get(nameKey(importRow.name()));
        var why = refusal(importRow, Optional.ofNullable(before), today);
        if (why.isPresent()) {
            refuse(importRow, why.get());
        } else if (before == null) {
            newRows.add(importRow);
        } else {
            var what = importRow.changesTo(before, today);
            if (what.isEmpty()) {
                unchangedCount++;
            } else {
                changedRows.add(new ChangedRow(importRow, before, what));
            }
        }
    }

    /// Why a row that can be read cannot be brought in all the same.
    static Optional<String> refusal(
            ImportRow importRow, Optional<Partner> before, LocalDate today) {
        if (before.isEmpty() && importRow.skills() == null) {
            return Optional.of("Please name at least one skill; several are separated by commas.");
        }
        return before.filter(partner ->
                        importRow.applyTo(partner, today).contacts().size()
                                > ContactPoints.MAX_CONTACTS)
                .map(partner ->
                        "With those who are there already these are too many contacts; I keep %d of a partner at most."
                                .formatted(ContactPoints.MAX_CONTACTS));
    }

    private void refuse(ImportRow importRow, String why) {
        invalidRows.add(new ParsedRow.Invalid(importRow.row(), importRow.name(), why));
    }

    /// Names are one where only their case differs.
    static String nameKey(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<ImportRow> newRows() {
        return List.copyOf(newRows);
    }

    List<ChangedRow> changedRows() {
        return List.copyOf(changedRows);
    }

    /// What can be brought in.
    ImportRows rows() {
        return new ImportRows(
                newRows, changedRows.stream().map(ChangedRow::entry).toList(), invalidRows.size());
    }

    List<ParsedRow.Invalid> invalidRows() {
        return List.copyOf(invalidRows);
    }

    int unchangedCount() {
        return unchangedCount;
    }
}
