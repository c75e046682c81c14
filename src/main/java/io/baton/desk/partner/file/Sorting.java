package io.baton.desk.partner.file;

import io.baton.desk.partner.file.RowReader.Row;
import io.baton.desk.text.Quote;
import io.baton.partner.Entry;
import io.baton.partner.Entry.Aspect;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
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
final class Sorting {

    record Changed(Entry entry, Partner before, List<Aspect> what) {}

    private final Map<String, Partner> bench = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final LocalDate today;
    private final List<Entry> fresh = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final List<Row.Wrong> wrong = new ArrayList<>();
    private int unchanged;

    private Sorting(List<Partner> partners, LocalDate today) {
        partners.forEach(partner -> bench.put(key(partner.name()), partner));
        this.today = today;
    }

    static Sorting of(Sheet sheet, Columns columns, List<Partner> partners, LocalDate today) {
        var sorting = new Sorting(partners, today);
        var reader = new RowReader(columns);
        sheet.rows().forEach(row -> sorting.sort(reader.read(row)));
        return sorting;
    }

    private void sort(Row row) {
        switch (row) {
            case Row.Wrong unreadable -> wrong.add(unreadable);
            case Row.Read(var entry) -> {
                var earlier = rows.putIfAbsent(key(entry.name()), entry.row());
                if (earlier != null) {
                    refuse(
                            entry,
                            "%s stands in row %d already."
                                    .formatted(Quote.of(entry.name()), earlier));
                } else {
                    sort(entry);
                }
            }
        }
    }

    private void sort(Entry entry) {
        var before = bench.get(key(entry.name()));
        var why = refusal(entry, Optional.ofNullable(before), today);
        if (why.isPresent()) {
            refuse(entry, why.get());
        } else if (before == null) {
            fresh.add(entry);
        } else {
            var what = entry.changes(before, today);
            if (what.isEmpty()) {
                unchanged++;
            } else {
                changed.add(new Changed(entry, before, what));
            }
        }
    }

    /// Why a row that can be read cannot be brought in all the same.
    static Optional<String> refusal(Entry entry, Optional<Partner> before, LocalDate today) {
        if (before.isEmpty() && entry.skills() == null) {
            return Optional.of("Please name at least one skill; several are separated by commas.");
        }
        return before.filter(partner ->
                        entry.onto(partner, today).contacts().size() > Joining.MOST_CONTACTS)
                .map(partner ->
                        "With those who are there already these are too many contacts; I keep %d of a partner at most."
                                .formatted(Joining.MOST_CONTACTS));
    }

    private void refuse(Entry entry, String why) {
        wrong.add(new Row.Wrong(entry.row(), entry.name(), why));
    }

    /// Names are one where only their case differs.
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<Entry> fresh() {
        return List.copyOf(fresh);
    }

    List<Changed> changed() {
        return List.copyOf(changed);
    }

    List<Row.Wrong> wrong() {
        return List.copyOf(wrong);
    }

    int unchanged() {
        return unchanged;
    }
}
