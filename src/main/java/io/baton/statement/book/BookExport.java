package io.baton.statement.book;

import java.util.List;
import org.joda.money.Money;

/// What an export of a month's lines brings.
///
/// @param carriedIn credits of earlier months that this month's invoices are reduced by
/// @param carriedOn credits that wait for the partner's next invoice
/// @param notTaken lines that the program can't import
public record BookExport(
        List<BookFile> files,
        List<Credit> carriedIn,
        List<Credit> carriedOn,
        List<BookLine> notTaken) {

    /// What the firm owes back to a partner, as a positive amount.
    public record Credit(String partner, Money amount) {}

    public BookExport {
        files = List.copyOf(files);
        carriedIn = List.copyOf(carriedIn);
        carriedOn = List.copyOf(carriedOn);
        notTaken = List.copyOf(notTaken);
    }

    static BookExport of(List<BookFile> files) {
        return new BookExport(files, List.of(), List.of(), List.of());
    }
}
