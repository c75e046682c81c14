package io.baton.desk.revenue.past;

import io.baton.desk.file.ColumnNames;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import io.baton.past.PastResult;
import io.baton.referral.amount.WinAmount;
import io.baton.sheet.Sheet;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/// Reads what became of a past referral.
///
/// @param currency the default for amounts
record PastResultReader(ColumnNames<PastColumns> columns, DateCells dates, CurrencyUnit currency) {
    private static final int LONGEST_REASON = 1_000;
    private static final String NO_REASON = "no reason recorded";

    /// @param on date of the referral; null if it can't be read
    /// @return null if there are problems
    @Nullable PastResult read(
            Sheet.Row row, PastWords.Result words, @Nullable LocalDate on, RowProblems problems) {
        var reason = CleanText.oneLine(cell(row, PastColumns.REASON));
        if (reason.length() > LONGEST_REASON) {
            problems.add("Reason: Use at most %,d characters.".formatted(LONGEST_REASON));
        }
        return switch (words) {
            case WON -> won(row, on, problems);
            case LOST -> new PastResult.Lost(reason.isEmpty() ? NO_REASON : reason);
            case WITHDRAWN -> new PastResult.Withdrawn(reason);
            case OPEN -> {
                if (!cell(row, PastColumns.WON_ON).isEmpty()) {
                    problems.add("Result: There's a date of the win. Write won, lost or open.");
                }
                yield new PastResult.Open();
            }
        };
    }

    private @Nullable PastResult won(Sheet.Row row, @Nullable LocalDate on, RowProblems problems) {
        var amount =
                problems.read(
                        PastColumns.AMOUNT,
                        new WinCells(
                                        cell(row, PastColumns.AMOUNT),
                                        cell(row, PastColumns.RECURRING),
                                        cell(row, PastColumns.MONTHS),
                                        currency)
                                .parse()
                                .flatMap(PastResultReader::positive));
        var wonOn =
                columns.has(PastColumns.WON_ON)
                        ? problems.read(
                                PastColumns.WON_ON, dates.parse(cell(row, PastColumns.WON_ON)))
                        : on;
        if (on == null || amount == null || wonOn == null) {
            return null;
        }
        var complete = priced(row, ended(row, amount, wonOn, problems), problems);
        var payments =
                problems.read(
                        PastColumns.PAID,
                        new DatedCells(dates, currency).payments(cell(row, PastColumns.PAID)));
        return problems.none() && payments != null
                ? new PastResult.Won(complete, wonOn, payments)
                : null;
    }

    private WinAmount priced(Sheet.Row row, WinAmount amount, RowProblems problems) {
        var prices =
                problems.read(
                        PastColumns.PRICES,
                        new DatedCells(dates, currency).prices(cell(row, PastColumns.PRICES)));
        if (prices == null || prices.isEmpty()) {
            return amount;
        }
        boolean fit =
                amount.recurs()
                        && prices.stream()
                                .allMatch(each ->
                                        each.price()
                                                .amount()
                                                .getCurrencyUnit()
                                                .equals(amount.currency()));
        if (!fit) {
            problems.add(
                    "Price changes: Only a monthly or yearly amount has them, in its own currency.");
            return amount;
        }
        return new WinAmount(amount.once(), amount.recurring(), amount.endedOn(), prices);
    }

    private WinAmount ended(
            Sheet.Row row, WinAmount amount, LocalDate wonOn, RowProblems problems) {
        var cell = cell(row, PastColumns.ENDED_ON);
        if (cell.isEmpty()) {
            return amount;
        }
        var day = problems.read(PastColumns.ENDED_ON, dates.parseAny(cell));
        if (day == null) {
            return amount;
        }
        if (!amount.recurs()) {
            problems.add("Ended on: Only a monthly or yearly amount ends.");
            return amount;
        }
        if (day.isBefore(wonOn)) {
            problems.add("Ended on: That's before it was won.");
            return amount;
        }
        return new WinAmount(amount.once(), amount.recurring(), day);
    }

    private static ParseResult<WinAmount> positive(WinAmount amount) {
        return amount.isPositive()
                ? ParseResult.of(amount)
                : ParseResult.unclear("The amount of a win is above zero.");
    }

    private String cell(Sheet.Row row, PastColumns column) {
        return columns.cell(row, column);
    }
}
