package io.baton.desk.revenue.past;

import io.baton.desk.file.ColumnNames;
import io.baton.desk.file.ParsedRow;
import io.baton.desk.file.PreviewLists.InvalidRow;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.log.ReferralDraft;
import io.baton.desk.refer.log.ReferralFields;
import io.baton.desk.terms.TermsParser;
import io.baton.desk.text.CleanText;
import io.baton.firm.Firm;
import io.baton.referral.ClientNeed;
import io.baton.referral.Direction;
import io.baton.sheet.Sheet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a file of past referrals, by the same rules as commands and forms.
final class PastRowReader {
    private static final Pattern NUMBER = Pattern.compile("(?i)R?-?([1-9][0-9]{0,8})");
    private static final int LONGEST_REFERENCE = 100;

    private final ColumnNames<PastColumns> columns;
    private final DateCells dates;
    private final CurrencyUnit currency;
    private final PastResultReader results;
    private final TermsParser termsParser;

    PastRowReader(Sheet sheet, Firm firm, LocalDate today) {
        columns = PastColumns.of(sheet);
        dates =
                DateCells.of(
                        sheet.rows().stream()
                                .flatMap(row ->
                                        Stream.of(
                                                        PastColumns.DATE,
                                                        PastColumns.WON_ON,
                                                        PastColumns.ENDED_ON)
                                                .map(column -> columns.cell(row, column)))
                                .toList(),
                        today);
        currency = ColumnCurrency.of(columns, PastColumns.AMOUNT, firm.currency());
        results = new PastResultReader(columns, dates, currency);
        termsParser = new TermsParser("", firm.name(), currency, today);
    }

    ParsedRow<PastRow> read(Sheet.Row row) {
        var problems = new RowProblems();
        if (columns.isTooLong(row)) {
            problems.add(ColumnNames.tooLong());
            return invalid(row, problems);
        }
        var on = problems.read(PastColumns.DATE, dates.parse(cell(row, PastColumns.DATE)));
        var direction =
                problems.read(
                        PastColumns.DIRECTION,
                        PastWords.direction(cell(row, PastColumns.DIRECTION)));
        var words =
                problems.read(PastColumns.RESULT, PastWords.result(cell(row, PastColumns.RESULT)));
        var result = words == null ? null : results.read(row, words, on, problems);
        var wanted = wanted(row, words, problems);
        var fee = fee(row, direction, problems);
        var reference = reference(row, problems);
        var partner = CleanText.oneLine(cell(row, PastColumns.PARTNER));
        if (partner.isEmpty() && needsPartner(direction, words)) {
            problems.add("Partner: Which partner was it?");
        }
        return problems.none()
                ? new ParsedRow.Valid<>(
                        new PastRow(
                                row.number(),
                                number(row),
                                Objects.requireNonNull(on),
                                Objects.requireNonNull(direction),
                                Objects.requireNonNull(wanted),
                                partner,
                                Objects.requireNonNull(result),
                                fee,
                                reference))
                : invalid(row, problems);
    }

    private static boolean needsPartner(
            @Nullable Direction direction, PastWords.@Nullable Result result) {
        return direction == Direction.IN
                || result == PastWords.Result.WON
                || result == PastWords.Result.LOST;
    }

    private @Nullable ClientNeed wanted(
            Sheet.Row row, PastWords.@Nullable Result result, RowProblems problems) {
        var contact = CleanText.oneLine(cell(row, PastColumns.CONTACT));
        ReferralFields.contactProblem(contact).ifPresent(why -> problems.add("Contact: " + why));
        var amount = result == PastWords.Result.WON ? "" : cell(row, PastColumns.AMOUNT);
        var estimate =
                amount.isEmpty()
                        ? null
                        : problems.read(
                                PastColumns.AMOUNT, AmountParser.parseEstimate(amount, currency));
        return switch (ReferralDraft.checked(
                cell(row, PastColumns.CLIENT), cell(row, PastColumns.NEED), null, null, estimate)) {
            case ParseResult.Unclear<ReferralDraft>(var why) -> {
                problems.add(why);
                yield null;
            }
            case ParseResult.Understood<ReferralDraft>(var draft) ->
                    new ClientNeed(
                            draft.client(),
                            draft.need(),
                            contact.isEmpty() ? null : contact,
                            draft.estimate());
        };
    }

    private PastRow.@Nullable Fee fee(
            Sheet.Row row, @Nullable Direction direction, RowProblems problems) {
        var cell = columns.percentage(row, PastColumns.FEE);
        return cell.isEmpty() || direction == null
                ? null
                : problems.read(
                        PastColumns.FEE, FeeCell.parse(cell, direction.payer(), termsParser));
    }

    private @Nullable String reference(Sheet.Row row, RowProblems problems) {
        var reference = CleanText.oneLine(cell(row, PastColumns.REFERENCE));
        if (reference.length() > LONGEST_REFERENCE) {
            problems.add("Reference: Use at most %d characters.".formatted(LONGEST_REFERENCE));
        }
        return reference.isEmpty() ? null : reference;
    }

    private @Nullable Integer number(Sheet.Row row) {
        var match = NUMBER.matcher(cell(row, PastColumns.NUMBER));
        return match.matches() ? Integer.valueOf(match.group(1)) : null;
    }

    private ParsedRow<PastRow> invalid(Sheet.Row row, RowProblems problems) {
        var client = CleanText.oneLine(cell(row, PastColumns.CLIENT));
        return new ParsedRow.Invalid<>(new InvalidRow(row.number(), client, problems.sentences()));
    }

    private String cell(Sheet.Row row, PastColumns column) {
        return columns.cell(row, column);
    }
}
