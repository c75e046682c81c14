package io.baton.statement.book;

import io.baton.sheet.SheetWriter;
import io.baton.statement.book.BookFile.Column;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A table for spreadsheets and other programs, in English and with ISO dates, both directions in
/// one file.
public record NeutralFormat() implements BookFormat {
    static final String OWED_BY_PARTNER = "partner";
    static final String OWED_BY_FIRM = "firm";

    static final List<Column> COLUMNS =
            List.of(
                    Column.text("Number", BookLine::number),
                    Column.text("Statement", BookLine::statement),
                    Column.text("Partner", BookLine::partnerName),
                    Column.text("Owed by", NeutralFormat::owedBy),
                    Column.text("Referral", line -> "R-" + line.referral()),
                    Column.text("Fell due", line -> line.fellDue().toString()),
                    Column.text("Booked on", line -> line.bookedOn().toString()),
                    Column.text("Pay by", line -> line.payBy().toString()),
                    Column.text("Description", BookLine::description),
                    Column.amount("Basis", BookLine::basis),
                    Column.text("Basis currency", line -> currency(line.basis())),
                    Column.amount("Amount", BookLine::amount),
                    Column.text("Currency", line -> line.currency().getCode()),
                    Column.text(
                            "Corrects", line -> Objects.requireNonNullElse(line.corrects(), "")));

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public BookExport export(List<BookLine> all, YearMonth month) {
        var lines = BookFormat.of(all, month);
        return BookExport.of(
                lines.isEmpty() ? List.of() : List.of(file("fees-" + month + ".csv", lines)));
    }

    /// @param name with its ending
    public static BookFile file(String name, List<BookLine> lines) {
        return new BookFile(
                name,
                lines,
                SheetWriter.write(BookFile.sheet(lines, COLUMNS), BookFile.amounts(COLUMNS)));
    }

    private static String owedBy(BookLine line) {
        return switch (line.payer()) {
            case PARTNER -> OWED_BY_PARTNER;
            case FIRM -> OWED_BY_FIRM;
        };
    }

    private static String currency(@Nullable Money money) {
        return money == null ? "" : money.getCurrencyUnit().getCode();
    }
}
