package io.baton.desk.revenue.past;

import io.baton.desk.Ask;
import io.baton.desk.file.ColumnNames;
import io.baton.desk.file.PreviewLists.InvalidRow;
import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.revenue.TotalInput;
import io.baton.revenue.MonthTotal;
import io.baton.revenue.MonthTotals;
import io.baton.sheet.Sheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// The months of a file, compared with the totals that are known.
///
/// @param months all that were read, oldest first
/// @param changes by month; those that have that total already are left out
record TotalsPreview(List<YearMonth> months, List<Change> changes, List<InvalidRow> invalid) {

    enum Column {
        MONTH,
        TOTAL
    }

    private static final Map<Column, String> KNOWN =
            Map.of(
                    Column.MONTH,
                    "month months period monthyear yearmonth date monthending monthend",
                    Column.TOTAL,
                    "total totals totalrevenue revenue turnover sales income amount totalsales"
                            + " totalincome netsales netrevenue invoiced billed totalinvoiced sum");

    /// @param before null if the month has no total yet
    record Change(YearMonth month, Money total, @Nullable Money before) {}

    private record Row(int number, YearMonth month, Money total) {}

    TotalsPreview {
        months = List.copyOf(months);
        changes = List.copyOf(changes);
        invalid = List.copyOf(invalid);
    }

    static ColumnNames<Column> columns(Sheet sheet) {
        return ColumnNames.of(sheet.columns(), KNOWN);
    }

    static boolean fits(ColumnNames<Column> columns) {
        return columns.has(Column.MONTH) && columns.has(Column.TOTAL);
    }

    static TotalsPreview of(Ask ask, Sheet sheet, MonthTotals totals) {
        var columns = columns(sheet);
        var currency = ColumnCurrency.of(columns, Column.TOTAL, ask.firm().currency());
        var rows = new HashMap<YearMonth, Row>();
        var invalid = new ArrayList<InvalidRow>();
        for (var row : sheet.rows()) {
            switch (read(ask, columns, currency, row)) {
                case ParseResult.Understood<Row>(var read) -> {
                    var earlier = rows.putIfAbsent(read.month(), read);
                    if (earlier != null) {
                        invalid.add(
                                invalid(
                                        columns,
                                        row,
                                        "This month is already in row %d."
                                                .formatted(earlier.number())));
                    }
                }
                case ParseResult.Unclear<Row>(var why) -> invalid.add(invalid(columns, row, why));
            }
        }
        return compared(ask, rows, totals, invalid);
    }

    private static TotalsPreview compared(
            Ask ask, Map<YearMonth, Row> rows, MonthTotals totals, List<InvalidRow> invalid) {
        if (rows.isEmpty()) {
            return new TotalsPreview(List.of(), List.of(), invalid);
        }
        var months = rows.keySet().stream().sorted().toList();
        var known =
                totals.between(ask.firm().id(), months.getFirst(), months.getLast()).stream()
                        .collect(Collectors.toMap(MonthTotal::month, MonthTotal::amount));
        var changes =
                rows.values().stream()
                        .filter(row -> !row.total().equals(known.get(row.month())))
                        .map(row -> new Change(row.month(), row.total(), known.get(row.month())))
                        .sorted(Comparator.comparing(Change::month))
                        .toList();
        return new TotalsPreview(months, changes, invalid);
    }

    private static ParseResult<Row> read(
            Ask ask, ColumnNames<Column> columns, CurrencyUnit currency, Sheet.Row row) {
        if (columns.isTooLong(row)) {
            return ParseResult.unclear(ColumnNames.tooLong());
        }
        Function<YearMonth, ParseResult<Row>> withTotal =
                month ->
                        AmountParser.parse(columns.cell(row, Column.TOTAL), currency)
                                .flatMap(total -> TotalInput.checked(total, ask.firm()))
                                .map(total -> new Row(row.number(), month, total));
        return month(columns.cell(row, Column.MONTH), ask.today()).flatMap(withTotal);
    }

    private static ParseResult<YearMonth> month(String cell, LocalDate today) {
        return MonthCell.parse(cell, today)
                .flatMap(month -> TotalInput.started(month, YearMonth.from(today)));
    }

    private static InvalidRow invalid(ColumnNames<Column> columns, Sheet.Row row, String why) {
        return new InvalidRow(row.number(), columns.cell(row, Column.MONTH), why);
    }

    int added() {
        return (int) changes.stream().filter(change -> change.before() == null).count();
    }

    int replaced() {
        return changes.size() - added();
    }

    /// How many months have the file's total already.
    int unchanged() {
        return months.size() - changes.size();
    }
}
