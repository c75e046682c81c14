package io.baton.desk.partner.file;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.partner.file.RowReader.ParsedRow;
import io.baton.desk.text.Shorten;
import io.baton.firm.Skill;
import io.baton.partner.ImportRow;
import io.baton.partner.PartnerImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Cards for the steps of an import.
final class ImportCards {
    static final String COLUMNS =
            "The first row names the columns: Name and Skills, and optionally Regions, They pay us,"
                    + " We pay them, Contact e-mail and Status.";

    private static final List<Text> EXAMPLE =
            List.of(
                    Text.of("Name,Skills,Regions,They pay us,Contact e-mail"),
                    Text.of("CloudNine,\"VoIP, Azure\",Berlin,10%,rita@cloudnine.example"));

    private static final int MAX_ROWS = 8;
    private static final int MAX_INVALID_ROWS = 15;

    private ImportCards() {}

    /// @param inChannel whether the command came from a channel, where everyone would see the file
    static Card howTo(boolean inChannel) {
        return Card.saying(
                        Text.of(
                                        inChannel
                                                ? "Send me a CSV file in a direct message with the text "
                                                : "Send me a CSV file here with the text ")
                                .code("partner import")
                                .plain("."))
                .paragraph(Text.of(COLUMNS + " For example:"))
                .bullets(EXAMPLE)
                .note(
                        Text.of("Nothing is saved until you confirm. ")
                                .code("partner export")
                                .plain(" gives you a file to start from."));
    }

    static Card oneAtATime() {
        return Card.saying("Send one file at a time. Nothing was saved.");
    }

    static Card unreadable(String why) {
        return Card.saying(why).note(Text.of("Nothing was saved. " + COLUMNS));
    }

    static Card preview(
            String file,
            ColumnMapping columnMapping,
            ImportPreview importPreview,
            String importId) {
        var card =
                Card.titled(Shorten.to(100, "Import of " + file))
                        .paragraph(Text.of(counts(importPreview)))
                        .withSummary(counts(importPreview));
        card = list(card, "New", importPreview.newRows(), MAX_ROWS, ImportCards::newRow);
        card = list(card, "Changed", importPreview.changedRows(), MAX_ROWS, ImportCards::changed);
        card =
                list(
                        card,
                        "Left out",
                        importPreview.invalidRows(),
                        MAX_INVALID_ROWS,
                        ImportCards::invalidRow);
        card = card.note(Text.of(notes(columnMapping)));
        int count = importPreview.rows().count();
        return count == 0
                ? card
                : card.buttons(
                        Button.primary("Import " + partners(count), ImportButtons.YES, importId),
                        Button.plain("Discard", ImportButtons.NO, importId));
    }

    private static String counts(ImportPreview importPreview) {
        var counts = new ArrayList<String>();
        count(counts, importPreview.newRows().size(), "new");
        count(counts, importPreview.changedRows().size(), "changed");
        count(counts, importPreview.unchangedCount(), "unchanged");
        count(counts, importPreview.invalidRows().size(), "with errors");
        boolean any = importPreview.newRows().size() + importPreview.changedRows().size() > 0;
        var sentence = counts.isEmpty() ? "no rows" : String.join(", ", counts);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT)
                + sentence.substring(1)
                + (any ? ". Nothing is saved yet." : ". There's nothing to import.");
    }

    private static void count(List<String> counts, int number, String what) {
        if (number > 0) {
            counts.add("%,d %s".formatted(number, what));
        }
    }

    private static <T> Card list(
            Card card, String title, List<T> items, int most, Function<T, Text> line) {
        if (items.isEmpty()) {
            return card;
        }
        var lines = new ArrayList<>(items.stream().limit(most).map(line).toList());
        if (items.size() > most) {
            lines.add(Text.of("and %,d more".formatted(items.size() - most)));
        }
        return card.paragraph(Text.empty().strong(title)).bullets(lines);
    }

    private static Text newRow(ImportRow importRow) {
        var skills = importRow.skills() == null ? List.<Skill>of() : importRow.skills();
        var words = skills.stream().map(Skill::name).collect(Collectors.joining(", "));
        return Text.empty().strong(importRow.name()).plain(": " + Shorten.to(100, words));
    }

    private static Text changed(ImportPreview.ChangedRow changed) {
        var what =
                changed.aspects().stream()
                        .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return Text.empty().strong(changed.before().name()).plain(": " + what);
    }

    private static Text invalidRow(ParsedRow.Invalid row) {
        var who = row.name().isEmpty() ? "" : ", " + Shorten.to(60, row.name());
        return Text.of("Row %d%s: %s".formatted(row.row(), who, row.why()));
    }

    private static String notes(ColumnMapping columnMapping) {
        var ignored = columnMapping.ignoredColumns();
        return (ignored.isEmpty() ? "" : "Ignored columns: " + ignored + ". ")
                + "Empty cells and missing columns change nothing. Contacts are added, never removed.";
    }

    /// `1 partner`, `15 partners`
    static String partners(int number) {
        return number == 1 ? "1 partner" : "%,d partners".formatted(number);
    }

    static Card done(PartnerImport.State.Done done) {
        var counts = new ArrayList<String>();
        count(counts, done.added(), "added");
        count(counts, done.changed(), "changed");
        count(counts, done.leftOut().size() + done.invalid(), "left out");
        var sentence = "Imported: " + String.join(", ", counts) + ".";
        var card = Card.saying(sentence);
        return done.leftOut().isEmpty()
                ? card
                : card.note(
                        Text.of(
                                "Left out because the partners changed in the meantime: "
                                        + Shorten.to(1_000, String.join(", ", done.leftOut()))
                                        + "."));
    }
}
