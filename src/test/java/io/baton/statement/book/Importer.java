package io.baton.statement.book;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Refuses what an accounting program refuses, as its documentation says.
///
/// @param headers those of its template, in its order
/// @param required those that need a value
/// @param dates headers of dates
/// @param amounts headers of amounts
/// @param most documents that a file may have
/// @param longest characters by header
/// @param sign which amounts it takes
record Importer(
        List<String> headers,
        Set<String> required,
        Set<String> dates,
        Set<String> amounts,
        int most,
        Map<String, Integer> longest,
        Sign sign) {

    enum Sign {
        ANY,
        POSITIVE,
        NEGATIVE
    }

    /// At most four decimals, no symbol, no separator of thousands.
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,10}(\\.[0-9]{1,4})?");

    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

    /// Documents that were imported already, by number.
    record Books(Set<String> known) {
        Books() {
            this(new HashSet<>());
        }
    }

    /// @return what it refuses; empty if it imports the file
    List<String> imports(byte[] file, DateOrder order, Books books) {
        var refusals = new ArrayList<String>();
        if (!ImportedRow.headers(file).equals(headers)) {
            refusals.add("headers " + ImportedRow.headers(file));
            return refusals;
        }
        var rows = ImportedRow.of(file);
        if (rows.size() > most) {
            refusals.add(rows.size() + " rows");
        }
        var numbers = new HashMap<String, String>();
        for (var row : rows) {
            required.stream()
                    .filter(header -> row.cell(header).isBlank())
                    .forEach(header -> refusals.add("no " + header));
            dates.forEach(header -> date(row.cell(header), order, refusals));
            amounts.forEach(header -> amount(row.cell(header), refusals));
            longest.forEach((header, length) -> {
                if (row.cell(header).length() > length) {
                    refusals.add("too long: " + row.cell(header));
                }
            });
            text(row, refusals);
            var number = row.cell(headers.contains("*InvoiceNo") ? "*InvoiceNo" : "*InvoiceNumber");
            if (numbers.put(number, "") != null || !books.known().add(number)) {
                refusals.add("known: " + number);
            }
        }
        return refusals;
    }

    private void text(ImportedRow row, List<String> refusals) {
        for (var header : headers) {
            if (!amounts.contains(header) && FORMULA.matcher(row.cell(header)).matches()) {
                refusals.add("a formula: " + row.cell(header));
            }
        }
    }

    private static void date(String cell, DateOrder order, List<String> refusals) {
        var pattern =
                switch (order) {
                    case MONTH_FIRST -> "MM/dd/uuuu";
                    case DAY_FIRST -> "dd/MM/uuuu";
                };
        try {
            LocalDate.parse(
                    cell,
                    DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeException e) {
            refusals.add("no date: " + cell);
        }
    }

    private void amount(String cell, List<String> refusals) {
        if (!AMOUNT.matcher(cell).matches()) {
            refusals.add("no amount: " + cell);
            return;
        }
        int signum = new BigDecimal(cell).signum();
        boolean taken =
                switch (sign) {
                    case ANY -> true;
                    case POSITIVE -> signum > 0;
                    case NEGATIVE -> signum < 0;
                };
        if (!taken) {
            refusals.add("sign: " + cell);
        }
    }
}
