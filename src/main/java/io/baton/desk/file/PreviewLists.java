package io.baton.desk.file;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.text.Shorten;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The parts that the cards of imports share.
public final class PreviewLists {
    private static final int MAX_ROWS = 8;
    private static final int MAX_INVALID_ROWS = 15;

    private PreviewLists() {}

    /// A row that can't be imported.
    ///
    /// @param row row number as a spreadsheet counts it
    /// @param name what the row is about, for the reader; may be empty
    /// @param why full sentences for the reader
    public record InvalidRow(int row, String name, String why) {}

    /// How many rows there are of a kind.
    public record Count(int number, String what) {}

    /// The head of a preview.
    ///
    /// @param importable how many rows can be imported
    public static Card titled(String title, List<Count> counts, int importable) {
        var sentence =
                counts(counts)
                        + (importable > 0
                                ? ". Nothing is saved yet."
                                : ". There's nothing to import.");
        return Card.titled(Shorten.to(100, title))
                .paragraph(Text.of(sentence))
                .withSummary(sentence);
    }

    /// A sentence about columns that aren't read, with a blank after it; empty if all are.
    public static String ignored(ColumnNames<?> columns) {
        var names = columns.ignored();
        return names.isEmpty() ? "" : "Ignored columns: " + names + ". ";
    }

    /// What was stored.
    public static Card imported(List<Count> counts) {
        return Card.saying("Imported: " + counts(counts) + ".");
    }

    /// `1 partner`, `15 partners`
    public static String partners(int number) {
        return number == 1 ? "1 partner" : "%,d partners".formatted(number);
    }

    /// `2 new, 1 changed`, starting with a capital letter; without kinds that don't occur.
    private static String counts(List<Count> counts) {
        var words =
                counts.stream()
                        .filter(count -> count.number() > 0)
                        .map(count -> "%,d %s".formatted(count.number(), count.what()))
                        .toList();
        var sentence = words.isEmpty() ? "no rows" : String.join(", ", words);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /// Adds the first items under a title; nothing without items.
    public static <T> Card list(Card card, String title, List<T> items, Function<T, Text> line) {
        return list(card, title, items, MAX_ROWS, line);
    }

    /// Adds the first of the rows that are left out.
    public static Card leftOut(Card card, List<InvalidRow> rows) {
        return list(card, "Left out", rows, MAX_INVALID_ROWS, PreviewLists::line);
    }

    private static Text line(InvalidRow row) {
        var who = row.name().isEmpty() ? "" : ", " + Shorten.to(60, row.name());
        return Text.of("Row %d%s: %s".formatted(row.row(), who, row.why()));
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
}
