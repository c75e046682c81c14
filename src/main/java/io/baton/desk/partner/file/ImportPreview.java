package io.baton.desk.partner.file;

import io.baton.desk.file.ParsedRow;
import io.baton.desk.file.PreviewLists.InvalidRow;
import io.baton.desk.partner.PartnerReplies;
import io.baton.desk.terms.TermsParser;
import io.baton.desk.text.Quote;
import io.baton.partner.ContactPoints;
import io.baton.partner.ImportRow;
import io.baton.partner.ImportRows;
import io.baton.partner.Partner;
import io.baton.partner.PartnerName;
import io.baton.sheet.Sheet;
import io.baton.understanding.reader.Confusables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares the rows of a file with the bench: new partners, changed ones and what changes,
/// unchanged ones, and invalid rows.
final class ImportPreview {

    /// @param after the partner with the row's values
    record ChangedRow(ImportRow entry, Partner before, Partner after) {}

    private final Map<String, Partner> partnersByName = new HashMap<>();
    private final Map<String, String> namesByLook = new HashMap<>();
    private final Map<String, Integer> rowNumbers = new HashMap<>();
    private final LocalDate today;
    private final List<ImportRow> newRows = new ArrayList<>();
    private final List<ChangedRow> changedRows = new ArrayList<>();
    private final List<InvalidRow> invalidRows = new ArrayList<>();
    private int unchangedCount;

    private ImportPreview(List<Partner> partners, LocalDate today) {
        partners.forEach(partner -> {
            partnersByName.put(partner.nameKey(), partner);
            remember(partner.name());
        });
        this.today = today;
    }

    static ImportPreview of(
            Sheet sheet,
            ColumnMapping columnMapping,
            List<Partner> partners,
            TermsParser termsParser) {
        var importPreview = new ImportPreview(partners, termsParser.today());
        var reader = new RowReader(columnMapping, termsParser);
        sheet.rows().forEach(row -> importPreview.sort(reader.read(row)));
        return importPreview;
    }

    private void sort(ParsedRow<ImportRow> row) {
        switch (row) {
            case ParsedRow.Invalid(var unreadable) -> invalidRows.add(unreadable);
            case ParsedRow.Valid(var importRow) -> {
                var earlier =
                        rowNumbers.putIfAbsent(PartnerName.key(importRow.name()), importRow.row());
                if (earlier != null) {
                    refuse(
                            importRow,
                            "%s is already in row %d."
                                    .formatted(Quote.of(importRow.name()), earlier));
                } else {
                    sort(importRow);
                }
            }
        }
    }

    private void sort(ImportRow importRow) {
        var before = partnersByName.get(PartnerName.key(importRow.name()));
        var why = refusal(importRow, Optional.ofNullable(before), today);
        if (why.isPresent()) {
            refuse(importRow, why.get());
        } else if (before == null) {
            var lookalike = lookalike(importRow.name());
            if (lookalike.isPresent()) {
                refuse(importRow, PartnerReplies.looksLike(lookalike.get()));
            } else {
                remember(importRow.name());
                newRows.add(importRow);
            }
        } else {
            if (importRow.changesTo(before, today).isEmpty()) {
                unchangedCount++;
            } else {
                changedRows.add(
                        new ChangedRow(importRow, before, importRow.applyTo(before, today)));
            }
        }
    }

    /// @return why a valid row can't be imported; empty if it can
    static Optional<String> refusal(
            ImportRow importRow, Optional<Partner> before, LocalDate today) {
        if (before.isEmpty() && importRow.skills() == null) {
            return Optional.of("Name at least one skill. Separate several with commas.");
        }
        return before.filter(partner ->
                        importRow.applyTo(partner, today).contacts().size()
                                > ContactPoints.MAX_CONTACTS)
                .map(partner ->
                        "A partner can have at most %d contacts, and this row would add too many."
                                .formatted(ContactPoints.MAX_CONTACTS));
    }

    private void refuse(ImportRow importRow, String why) {
        invalidRows.add(new InvalidRow(importRow.row(), importRow.name(), why));
    }

    private void remember(String name) {
        Confusables.keys(name).forEach(key -> namesByLook.putIfAbsent(key, name));
    }

    private Optional<String> lookalike(String name) {
        return Confusables.keys(name).stream()
                .map(key -> Optional.ofNullable(namesByLook.get(key)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<ImportRow> newRows() {
        return List.copyOf(newRows);
    }

    List<ChangedRow> changedRows() {
        return List.copyOf(changedRows);
    }

    /// The rows that can be imported.
    ImportRows rows() {
        return new ImportRows(
                newRows, changedRows.stream().map(ChangedRow::entry).toList(), invalidRows.size());
    }

    List<InvalidRow> invalidRows() {
        return List.copyOf(invalidRows);
    }

    /// The first day of changed terms.
    LocalDate today() {
        return today;
    }

    int unchangedCount() {
        return unchangedCount;
    }
}
