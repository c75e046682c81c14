package io.baton.statement.book;

import io.baton.partner.PartnerId;
import io.baton.sheet.ParsedSheet;
import io.baton.sheet.Sheet;
import io.baton.sheet.SheetReader;
import io.baton.terms.Payer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Reads what [NeutralFormat] wrote. A file has no ids, so each partner has its name as its id.
public final class NeutralReader {
    private final List<String> columns;

    private NeutralReader(List<String> columns) {
        this.columns = columns;
    }

    /// @throws IllegalArgumentException if the file is another one
    public static List<BookLine> read(byte[] file) {
        if (!(SheetReader.read(file) instanceof ParsedSheet.Table(var sheet))
                || !sheet.columns()
                        .equals(
                                NeutralFormat.COLUMNS.stream()
                                        .map(BookFile.Column::header)
                                        .toList())) {
            throw new IllegalArgumentException("not an export of fees");
        }
        var reader = new NeutralReader(sheet.columns());
        return sheet.rows().stream().map(reader::line).toList();
    }

    private BookLine line(Sheet.Row row) {
        return new BookLine(
                cell(row, "Number"),
                cell(row, "Statement"),
                new BookPartner(new PartnerId(cell(row, "Partner")), cell(row, "Partner")),
                payer(cell(row, "Owed by")),
                Integer.parseInt(cell(row, "Referral").substring("R-".length())),
                LocalDate.parse(cell(row, "Fell due")),
                LocalDate.parse(cell(row, "Booked on")),
                LocalDate.parse(cell(row, "Pay by")),
                cell(row, "Description"),
                optionalMoney(cell(row, "Basis"), cell(row, "Basis currency")),
                money(cell(row, "Amount"), cell(row, "Currency")),
                emptyIsNull(cell(row, "Corrects")));
    }

    private String cell(Sheet.Row row, String column) {
        return row.cells().get(columns.indexOf(column));
    }

    private static Payer payer(String word) {
        return switch (word) {
            case NeutralFormat.OWED_BY_PARTNER -> Payer.PARTNER;
            case NeutralFormat.OWED_BY_FIRM -> Payer.FIRM;
            default -> throw new IllegalArgumentException("not a side: " + word);
        };
    }

    private static @Nullable Money optionalMoney(String amount, String currency) {
        return amount.isEmpty() ? null : money(amount, currency);
    }

    private static Money money(String amount, String currency) {
        return Money.of(CurrencyUnit.of(currency), new BigDecimal(amount));
    }

    private static @Nullable String emptyIsNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
