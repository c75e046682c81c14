package io.baton.statement.book;

import java.time.YearMonth;
import java.util.List;

/// What a program imports.
public sealed interface BookFormat permits XeroFormat, QuickBooksFormat, NeutralFormat {

    /// One word, as people write it in a command.
    String name();

    /// @param all lines of all statements, in the order in which these were sent
    /// @param month the statements' month to export
    BookExport export(List<BookLine> all, YearMonth month);

    /// Those of the statements for a month.
    static List<BookLine> of(List<BookLine> all, YearMonth month) {
        return all.stream().filter(line -> YearMonth.from(line.bookedOn()).equals(month)).toList();
    }
}
