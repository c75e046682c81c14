package io.baton.desk.partner.file;

import io.baton.chat.Person;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.partner.ParsedFields;
import io.baton.desk.partner.PartnerFieldParser;
import io.baton.desk.partner.PartnerPatch;
import io.baton.desk.partner.RawFields;
import io.baton.desk.partner.RawFields.Field;
import io.baton.desk.partner.file.ColumnMapping.Column;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.partner.ImportRow;
import io.baton.partner.Partner;
import io.baton.partner.RowValues;
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

    private final ColumnMapping columnMapping;

    RowReader(ColumnMapping columnMapping) {
        this.columnMapping = columnMapping;
    }

    /// What came of reading a row.
    sealed interface ParsedRow {
        record Valid(ImportRow entry) implements ParsedRow {}

        /// @param name as far as there is one, for the reader
        /// @param why whole sentences
        record Invalid(int row, String name, String why) implements ParsedRow {}
    }

    ParsedRow read(Sheet.Row row) {
        var name = CleanText.oneLine(columnMapping.cell(row, Column.NAME));
        if (tooLong(row)) {
            return new ParsedRow.Invalid(
                    row.number(),
                    name,
                    "This row has more cells than there are columns: a cell with a comma in it"
                            + " needs quotation marks around it.");
        }
        var status = status(columnMapping.cell(row, Column.STATUS));
        return switch (PartnerFieldParser.parse(
                new RawFields(told(row, name), Map.<String, Person>of(), null))) {
            case ParsedFields.Invalid wrong ->
                    new ParsedRow.Invalid(row.number(), name, wrong.sentences());
            case ParsedFields.Valid(var partnerPatch) ->
                    switch (status) {
                        case ParseResult.Unclear<Status>(var why) ->
                                new ParsedRow.Invalid(row.number(), name, why);
                        case ParseResult.Understood<Status>(var said) ->
                                new ParsedRow.Valid(entry(row.number(), partnerPatch, said));
                    };
        };
    }

    private boolean tooLong(Sheet.Row row) {
        return row.cells().stream()
                .skip(columnMapping.names().size())
                .anyMatch(cell -> !cell.isBlank());
    }

    private Map<Field, String> told(Sheet.Row row, String name) {
        var told = new EnumMap<Field, String>(Field.class);
        told.put(Field.NAME, name);
        tell(told, Field.SKILLS, columnMapping.cell(row, Column.SKILLS));
        tell(told, Field.REGIONS, columnMapping.cell(row, Column.REGIONS));
        tell(told, Field.FEE, fee(columnMapping.cell(row, Column.FEE)));
        var contact = columnMapping.has(Column.MAIL) ? Column.MAIL : Column.CONTACT;
        tell(
                told,
                Field.CONTACT,
                ADDRESSED.matcher(columnMapping.cell(row, contact)).replaceAll("$1"));
        return told;
    }

    private static void tell(Map<Field, String> told, Field field, String cell) {
        if (!cell.isBlank()) {
            told.put(field, cell);
        }
    }

    private String fee(String cell) {
        return columnMapping.feeInPercent() && NUMBER.matcher(cell).matches() ? cell + "%" : cell;
    }

    private static ImportRow entry(int row, PartnerPatch partnerPatch, Status status) {
        return new ImportRow(
                row,
                Objects.requireNonNull(partnerPatch.name()),
                new RowValues(
                        partnerPatch.skills(),
                        partnerPatch.regions(),
                        partnerPatch.fee(),
                        partnerPatch.contacts() == null ? List.of() : partnerPatch.contacts(),
                        status.of()));
    }

    /// @param of null where the row does not say
    private record Status(Partner.@Nullable Status of) {}

    private static ParseResult<Status> status(String cell) {
        return switch (CleanText.oneLine(cell).toLowerCase(Locale.ROOT)) {
            case "" -> ParseResult.of(new Status(null));
            case "active", "yes", "true" -> ParseResult.of(new Status(Partner.Status.ACTIVE));
            case "paused", "inactive", "no", "false" ->
                    ParseResult.of(new Status(Partner.Status.PAUSED));
            default ->
                    ParseResult.unclear(
                            "%s is no status; a partner is active or paused."
                                    .formatted(Quote.of(cell)));
        };
    }
}
