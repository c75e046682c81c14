package io.baton.desk.partner.file;

import io.baton.chat.Person;
import io.baton.desk.parsing.Reading;
import io.baton.desk.partner.Change;
import io.baton.desk.partner.Told;
import io.baton.desk.partner.Told.Field;
import io.baton.desk.partner.Understanding;
import io.baton.desk.partner.Understood;
import io.baton.desk.partner.file.Columns.Kind;
import io.baton.desk.text.Line;
import io.baton.desk.text.Quote;
import io.baton.partner.Entry;
import io.baton.partner.Partner;
import io.baton.sheet.Sheet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a file by the same rules, and with the same sentences, as what is said to
/// `partner add`. An empty cell says nothing.
final class RowReader {
    /// `Rita Meier <rita@example.com>`, as mail programs write it.
    private static final Pattern ADDRESSED =
            Pattern.compile("\"?[^\",;<>]*\"?\\s*<([^<>\\s@]+@[^<>\\s]+)>");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?");

    private final Columns columns;

    RowReader(Columns columns) {
        this.columns = columns;
    }

    /// What came of reading a row.
    sealed interface Row {
        record Read(Entry entry) implements Row {}

        /// @param name as far as there is one, for the reader
        /// @param why whole sentences
        record Wrong(int row, String name, String why) implements Row {}
    }

    Row read(Sheet.Row row) {
        var name = Line.of(columns.cell(row, Kind.NAME));
        if (tooLong(row)) {
            return new Row.Wrong(
                    row.number(),
                    name,
                    "This row has more cells than there are columns: a cell with a comma in it"
                            + " needs quotation marks around it.");
        }
        var status = status(columns.cell(row, Kind.STATUS));
        return switch (Understanding.of(
                new Told(told(row, name), Map.<String, Person>of(), null))) {
            case Understood.Wrong wrong -> new Row.Wrong(row.number(), name, wrong.inWords());
            case Understood.Clear(var change) ->
                    switch (status) {
                        case Reading.Unclear<Status>(var why) ->
                                new Row.Wrong(row.number(), name, why);
                        case Reading.Understood<Status>(var said) ->
                                new Row.Read(entry(row.number(), change, said));
                    };
        };
    }

    private boolean tooLong(Sheet.Row row) {
        return row.cells().stream().skip(columns.names().size()).anyMatch(cell -> !cell.isBlank());
    }

    private Map<Field, String> told(Sheet.Row row, String name) {
        var told = new EnumMap<Field, String>(Field.class);
        told.put(Field.NAME, name);
        tell(told, Field.SKILLS, columns.cell(row, Kind.SKILLS));
        tell(told, Field.REGIONS, columns.cell(row, Kind.REGIONS));
        tell(told, Field.FEE, fee(columns.cell(row, Kind.FEE)));
        var contact = columns.has(Kind.MAIL) ? Kind.MAIL : Kind.CONTACT;
        tell(told, Field.CONTACT, ADDRESSED.matcher(columns.cell(row, contact)).replaceAll("$1"));
        return told;
    }

    private static void tell(Map<Field, String> told, Field field, String cell) {
        if (!cell.isBlank()) {
            told.put(field, cell);
        }
    }

    private String fee(String cell) {
        return columns.percent() && NUMBER.matcher(cell).matches() ? cell + "%" : cell;
    }

    private static Entry entry(int row, Change change, Status status) {
        return new Entry(
                row,
                Objects.requireNonNull(change.name()),
                change.skills(),
                change.regions(),
                change.fee(),
                change.contacts() == null ? List.of() : change.contacts(),
                status.of());
    }

    /// @param of null where the row does not say
    private record Status(Partner.@Nullable Status of) {}

    private static Reading<Status> status(String cell) {
        return switch (Line.of(cell).toLowerCase(Locale.ROOT)) {
            case "" -> Reading.of(new Status(null));
            case "active", "yes", "true" -> Reading.of(new Status(Partner.Status.ACTIVE));
            case "paused", "inactive", "no", "false" ->
                    Reading.of(new Status(Partner.Status.PAUSED));
            default ->
                    Reading.unclear(
                            "%s is no status; a partner is active or paused."
                                    .formatted(Quote.of(cell)));
        };
    }
}
