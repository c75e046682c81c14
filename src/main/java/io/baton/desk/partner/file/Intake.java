package io.baton.desk.partner.file;

import io.baton.chat.Attached;
import io.baton.chat.Attached.Fetched;
import io.baton.chat.Card;
import io.baton.desk.Ask;
import io.baton.desk.partner.Roster;
import io.baton.desk.partner.file.Sorting.Changed;
import io.baton.partner.Import;
import io.baton.partner.Imports;
import io.baton.sheet.Opened;
import io.baton.sheet.Sheet;
import io.baton.sheet.SheetReader;
import io.baton.store.Journal;
import java.time.Duration;
import java.util.List;

/// Reads a file and says what it would change. Nothing of it has any effect before it is confirmed;
/// what can be confirmed is kept until then.
final class Intake {
    /// Who presses later than allowed still hears why nothing happens.
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Roster roster;
    private final Imports imports;
    private final Journal<Import> journal;

    Intake(Roster roster, Imports imports, Journal<Import> journal) {
        this.roster = roster;
        this.imports = imports;
        this.journal = journal;
    }

    /// What came of a file.
    sealed interface Taken {
        /// @param why whole sentences for who sent it
        record Unreadable(String why) implements Taken {}

        record Sorted(Card card) implements Taken {}
    }

    Taken take(Ask ask, Attached file) {
        return switch (file.content().fetch(SheetReader.MOST_BYTES)) {
            case Fetched.Missing(var why) -> new Taken.Unreadable(why);
            case Fetched.TooLarge() ->
                    new Taken.Unreadable(unreadable(new Opened.TooLarge(SheetReader.MOST_BYTES)));
            case Fetched.Bytes(var bytes) ->
                    SheetReader.read(bytes) instanceof Opened.Table(var sheet)
                            ? take(ask, file.name(), sheet)
                            : new Taken.Unreadable(unreadable(SheetReader.read(bytes)));
        };
    }

    private Taken take(Ask ask, String file, Sheet sheet) {
        var columns = Columns.of(sheet.columns());
        return columns.missing()
                .<Taken>map(Taken.Unreadable::new)
                .orElseGet(() ->
                        new Taken.Sorted(
                                kept(
                                        ask,
                                        file,
                                        columns,
                                        Sorting.of(sheet, columns, roster.all(ask), ask.today()))));
    }

    private Card kept(Ask ask, String file, Columns columns, Sorting sorting) {
        var wanted =
                new Import(
                        ask.turn().id(),
                        ask.firm().id(),
                        ask.who(),
                        ask.now().plus(Import.LIFE),
                        sorting.fresh(),
                        sorting.changed().stream().map(Changed::entry).toList(),
                        sorting.wrong().size(),
                        new Import.State.Waiting(),
                        0);
        if (wanted.rows() > 0) {
            imports.forget(ask.firm().id(), ask.now().minus(REMEMBERED));
            // Told twice by the chat, it is kept from the first time.
            journal.write(wanted, ask.turn().id(), List.of());
        }
        return ImportCards.preview(file, columns, sorting, wanted);
    }

    private static String unreadable(Opened opened) {
        return switch (opened) {
            case Opened.Table _ -> "";
            case Opened.Empty() -> "There is nothing in this file.";
            case Opened.TooLarge(var most) ->
                    "This file is too large: I read %d MB at most.".formatted(most / 1024 / 1024);
            case Opened.TooManyRows(var most) ->
                    "This file has too many rows: I read %,d at most. Please part it."
                            .formatted(most);
            case Opened.TooManyColumns(var most) ->
                    "This file has more than %d columns. Is it a list of partners?".formatted(most);
            case Opened.Workbook() ->
                    "This is a workbook, or an archive, and I read CSV. In your spreadsheet choose Save as, or Download, and CSV.";
            case Opened.NotText() -> "This is no CSV file: I find no text in it.";
            case Opened.Broken(var row) ->
                    "Near row %d a quotation mark is opened and not closed, or stands where none can. Please save the file as CSV once more."
                            .formatted(row);
        };
    }
}
