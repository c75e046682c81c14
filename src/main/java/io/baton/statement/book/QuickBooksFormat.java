package io.baton.statement.book;

import io.baton.statement.book.BookFile.Column;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Invoices for QuickBooks Online: one for each fee that a partner owes.
///
/// <https://quickbooks.intuit.com/learn-support/en-us/help-article/import-export-data-files/import-multiple-invoices/L7E9Xrd8l_US_en_US>:
/// invoice number, customer, both dates and amount are required; at most 100 invoices and 1,000
/// rows a file; no negative amounts, so a credit reduces the partner's next invoices ([Credits]).
/// Headers are those of its sample file, which it maps by itself. A number has at most 21
/// characters (`DocNumber` in the accounting API). Bills can't be imported as CSV below QuickBooks
/// Online Advanced in the United States, so what the firm owes isn't taken.
///
/// @param dateOrder chosen again when the file is imported
public record QuickBooksFormat(DateOrder dateOrder) implements BookFormat {
    static final int MOST = 100;

    @Override
    public String name() {
        return "quickbooks";
    }

    @Override
    public BookExport export(List<BookLine> all, YearMonth month) {
        var credits = new Credits();
        var invoices = new ArrayList<BookLine>();
        var carriedIn = List.<BookExport.Credit>of();
        for (var each = first(all, month); !each.isAfter(month); each = each.plusMonths(1)) {
            carriedIn = credits.open();
            invoices.clear();
            invoices.addAll(credits.settle(owedByPartners(BookFormat.of(all, each))));
        }
        var files = BookFile.split("quickbooks-invoices-" + month, invoices, MOST, columns());
        var bills =
                BookFormat.of(all, month).stream()
                        .filter(line -> line.payer() == Payer.FIRM)
                        .toList();
        return new BookExport(files, carriedIn, credits.open(), bills);
    }

    private static YearMonth first(List<BookLine> all, YearMonth month) {
        return all.stream()
                .map(line -> YearMonth.from(line.bookedOn()))
                .filter(each -> each.isBefore(month))
                .min(YearMonth::compareTo)
                .orElse(month);
    }

    private static List<BookLine> owedByPartners(List<BookLine> lines) {
        return lines.stream().filter(line -> line.payer() == Payer.PARTNER).toList();
    }

    private List<Column> columns() {
        return List.of(
                Column.text("*InvoiceNo", BookLine::number),
                Column.text("*Customer", BookLine::partnerName),
                Column.text("*InvoiceDate", line -> dateOrder.format(line.bookedOn())),
                Column.text("*DueDate", line -> dateOrder.format(line.payBy())),
                Column.empty("Terms"),
                Column.empty("Location"),
                Column.text("Memo", BookLine::statement),
                Column.always("Item(Product/Service)", "Referral fee"),
                Column.text("ItemDescription", BookLine::description),
                Column.always("ItemQuantity", "1"),
                Column.amount("ItemRate", BookLine::amount),
                Column.amount("*ItemAmount", BookLine::amount),
                Column.text("Service Date", line -> dateOrder.format(line.fellDue())),
                Column.text("Currency", line -> line.currency().getCode()));
    }
}
