package io.baton.desk.books;

import io.baton.desk.parsing.MonthParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.text.CleanText;
import io.baton.statement.book.BookFormat;
import io.baton.statement.book.DateOrder;
import io.baton.statement.book.NeutralFormat;
import io.baton.statement.book.QuickBooksFormat;
import io.baton.statement.book.XeroFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/// What to export: `xero`, `xero October`, `quickbooks 2026-10 dd/mm`, `csv last month`.
record BooksRequest(BookFormat format, DateOrder dateOrder, YearMonth month) {
    static final String EXAMPLE = "revenue export xero 2026-10";

    /// @param usual currency of the firm
    /// @param now the firm's current month; without a month, the one before is meant
    static ParseResult<BooksRequest> parse(String rest, CurrencyUnit usual, YearMonth now) {
        var words = new ArrayList<>(List.of(CleanText.oneLine(rest).split(" ")));
        var order = words.stream().flatMap(word -> order(word).stream()).findFirst();
        words.removeIf(word -> order(word).isPresent());
        var dateOrder = order.orElseGet(() -> DateOrder.usualWith(usual));
        var format = format(words.isEmpty() ? "" : words.getFirst(), dateOrder);
        if (format.isEmpty()) {
            return ParseResult.unclear("For which program: xero, quickbooks or csv?");
        }
        var month = String.join(" ", words.subList(1, words.size())).replaceFirst("^for ", "");
        return (month.isBlank()
                        ? ParseResult.of(now.minusMonths(1))
                        : MonthParser.parse(month, now))
                .map(read -> new BooksRequest(format.get(), dateOrder, read));
    }

    static Optional<BookFormat> format(String name, DateOrder dateOrder) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "xero" -> Optional.of(new XeroFormat(dateOrder));
            case "quickbooks", "qbo" -> Optional.of(new QuickBooksFormat(dateOrder));
            case "csv" -> Optional.of(new NeutralFormat());
            default -> Optional.empty();
        };
    }

    private static Optional<DateOrder> order(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "mm/dd" -> Optional.of(DateOrder.MONTH_FIRST);
            case "dd/mm" -> Optional.of(DateOrder.DAY_FIRST);
            default -> Optional.empty();
        };
    }

    /// The words of the command that asks for the same month.
    String command(String format) {
        return "revenue export %s %s".formatted(format, month);
    }
}
