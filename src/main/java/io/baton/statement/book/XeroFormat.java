package io.baton.statement.book;

import io.baton.statement.book.BookFile.Column;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Files for Xero, in the columns of its templates: bills for what the firm owes, sales invoices
/// for what partners owe, and customer credit notes for what they get back. Each fee is a document
/// of its own, imported as a draft.
///
/// - Bills: <https://central.xero.com/s/article/Import-bills-and-credit-notes>. A credit note is a
///   bill with a negative price. Bills with equal numbers would be combined.
/// - Sales invoices: <https://central.xero.com/s/article/Import-customer-invoices>. An invoice
///   whose number Xero knows isn't imported again.
/// - Credit notes: <https://central.xero.com/s/article/Import-a-customer-credit-note-US>. A file of
///   their own, with negative prices.
///
/// All three recommend at most 500 items a file. Account code and tax rate must match the books,
/// which only these know: they stay empty, and Xero asks for them before a draft is approved.
///
/// @param dateOrder `MM/DD/YYYY` in the United States, `DD/MM/YYYY` elsewhere
public record XeroFormat(DateOrder dateOrder) implements BookFormat {
    static final int MOST = 500;

    @Override
    public String name() {
        return "xero";
    }

    @Override
    public BookExport export(List<BookLine> all, YearMonth month) {
        var lines = BookFormat.of(all, month);
        Predicate<BookLine> bill = line -> line.payer() == Payer.FIRM;
        Predicate<BookLine> credit = line -> line.amount().isNegative();
        return BookExport.of(
                Stream.of(
                                files(lines, bill, "xero-bills-" + month, billColumns()),
                                files(
                                        lines,
                                        bill.negate().and(credit.negate()),
                                        "xero-sales-invoices-" + month,
                                        salesColumns()),
                                files(
                                        lines,
                                        bill.negate().and(credit),
                                        "xero-credit-notes-" + month,
                                        salesColumns()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<BookFile> files(
            List<BookLine> lines, Predicate<BookLine> which, String name, List<Column> columns) {
        return BookFile.split(name, lines.stream().filter(which).toList(), MOST, columns);
    }

    private List<Column> billColumns() {
        return Stream.of(
                        address(),
                        Stream.of(
                                Column.text("*InvoiceNumber", BookLine::number),
                                invoiceDate(),
                                dueDate(),
                                Column.empty("Total"),
                                Column.empty("InventoryItemCode"),
                                Column.text("Description", BookLine::description),
                                Column.always("*Quantity", "1"),
                                price(),
                                Column.empty("*AccountCode"),
                                Column.empty("*TaxType")),
                        ends())
                .flatMap(Function.identity())
                .toList();
    }

    private List<Column> salesColumns() {
        return Stream.of(
                        address(),
                        Stream.of(
                                Column.text("*InvoiceNumber", BookLine::number),
                                Column.text("Reference", BookLine::statement),
                                invoiceDate(),
                                dueDate(),
                                Column.empty("Total"),
                                Column.empty("InventoryItemCode"),
                                Column.text("*Description", BookLine::description),
                                Column.always("*Quantity", "1"),
                                price(),
                                Column.empty("Discount"),
                                Column.empty("*AccountCode"),
                                Column.empty("*TaxType")),
                        ends(),
                        Stream.of(Column.empty("BrandingTheme")))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Column> address() {
        return Stream.concat(
                Stream.of(Column.text("*ContactName", BookLine::partnerName)),
                Stream.of(
                                "EmailAddress",
                                "POAddressLine1",
                                "POAddressLine2",
                                "POAddressLine3",
                                "POAddressLine4",
                                "POCity",
                                "PORegion",
                                "POPostalCode",
                                "POCountry")
                        .map(Column::empty));
    }

    private Column invoiceDate() {
        return Column.text("*InvoiceDate", line -> dateOrder.format(line.bookedOn()));
    }

    private Column dueDate() {
        return Column.text("*DueDate", line -> dateOrder.format(line.payBy()));
    }

    private static Column price() {
        return Column.amount("*UnitAmount", BookLine::amount);
    }

    private static Stream<Column> ends() {
        return Stream.concat(
                Stream.of(
                                "TaxAmount",
                                "TrackingName1",
                                "TrackingOption1",
                                "TrackingName2",
                                "TrackingOption2")
                        .map(Column::empty),
                Stream.of(Column.text("Currency", line -> line.currency().getCode())));
    }
}
