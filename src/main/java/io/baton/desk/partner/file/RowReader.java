package io.baton.desk.partner.file;

import io.baton.chat.Person;
import io.baton.desk.file.ColumnNames;
import io.baton.desk.file.ParsedRow;
import io.baton.desk.file.PreviewLists.InvalidRow;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.partner.ParsedFields;
import io.baton.desk.partner.PartnerFieldParser;
import io.baton.desk.partner.PartnerPatch;
import io.baton.desk.partner.RawFields;
import io.baton.desk.partner.RawFields.Field;
import io.baton.desk.partner.file.ColumnMapping.Column;
import io.baton.desk.terms.TermsParser;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.partner.ImportRow;
import io.baton.partner.Partner;
import io.baton.partner.RowValues;
import io.baton.sheet.Sheet;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a file by the same rules and with the same error messages as `partner add`. An
/// empty cell means no change.
final class RowReader {
    /// `Rita Meier <rita@example.com>`, as mail programs write it.
    private static final Pattern ADDRESSED =
            Pattern.compile("\"?[^\",;<>]*\"?\\s*<([^<>\\s@]+@[^<>\\s]+)>");

    private final ColumnMapping columnMapping;
    private final TermsParser termsParser;

    RowReader(ColumnMapping columnMapping, TermsParser termsParser) {
        this.columnMapping = columnMapping;
        this.termsParser = termsParser;
    }

    ParsedRow<ImportRow> read(Sheet.Row row) {
        var name = CleanText.oneLine(columnMapping.cell(row, Column.NAME));
        if (columnMapping.columns().isTooLong(row)) {
            return invalid(row, name, ColumnNames.tooLong());
        }
        var status = status(columnMapping.cell(row, Column.STATUS));
        return switch (PartnerFieldParser.parse(
                new RawFields(fields(row, name), Map.<String, Person>of(), null, termsParser))) {
            case ParsedFields.Invalid invalid -> invalid(row, name, invalid.sentences());
            case ParsedFields.Valid(var partnerPatch) ->
                    switch (status) {
                        case ParseResult.Unclear<Status>(var why) -> invalid(row, name, why);
                        case ParseResult.Understood<Status>(var parsedStatus) ->
                                new ParsedRow.Valid<>(
                                        importRow(row.number(), partnerPatch, parsedStatus));
                    };
        };
    }

    private static ParsedRow<ImportRow> invalid(Sheet.Row row, String name, String why) {
        return new ParsedRow.Invalid<>(new InvalidRow(row.number(), name, why));
    }

    private Map<Field, String> fields(Sheet.Row row, String name) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.NAME, name);
        putIfPresent(fields, Field.SKILLS, columnMapping.cell(row, Column.SKILLS));
        putIfPresent(fields, Field.REGIONS, columnMapping.cell(row, Column.REGIONS));
        putIfPresent(fields, Field.FEE, columnMapping.columns().percentage(row, Column.FEE));
        putIfPresent(
                fields,
                Field.FEE_TO_THEM,
                columnMapping.columns().percentage(row, Column.FEE_TO_THEM));
        var contact = columnMapping.has(Column.MAIL) ? Column.MAIL : Column.CONTACT;
        putIfPresent(
                fields,
                Field.CONTACT,
                ADDRESSED.matcher(columnMapping.cell(row, contact)).replaceAll("$1"));
        return fields;
    }

    private static void putIfPresent(Map<Field, String> fields, Field field, String cell) {
        if (!cell.isBlank()) {
            fields.put(field, cell);
        }
    }

    private static ImportRow importRow(int row, PartnerPatch partnerPatch, Status status) {
        return new ImportRow(
                row,
                Objects.requireNonNull(partnerPatch.name()),
                new RowValues(
                        partnerPatch.skills(),
                        partnerPatch.regions(),
                        terms(partnerPatch),
                        partnerPatch.contacts() == null ? List.of() : partnerPatch.contacts(),
                        status.value()));
    }

    private static Map<Payer, AgreedTerms> terms(PartnerPatch partnerPatch) {
        var terms = new EnumMap<Payer, AgreedTerms>(Payer.class);
        var fee = partnerPatch.fee();
        if (fee != null) {
            terms.put(Payer.PARTNER, fee);
        }
        var feeToThem = partnerPatch.feeToThem();
        if (feeToThem != null) {
            terms.put(Payer.FIRM, feeToThem);
        }
        return terms;
    }

    /// @param value null if the row has no status
    private record Status(Partner.@Nullable Status value) {}

    private static ParseResult<Status> status(String cell) {
        return switch (CleanText.oneLine(cell).toLowerCase(Locale.ROOT)) {
            case "" -> ParseResult.of(new Status(null));
            case "active", "yes", "true" -> ParseResult.of(new Status(Partner.Status.ACTIVE));
            case "paused", "inactive", "no", "false" ->
                    ParseResult.of(new Status(Partner.Status.PAUSED));
            default ->
                    ParseResult.unclear(
                            "%s isn't a status. Use active or paused.".formatted(Quote.of(cell)));
        };
    }
}
