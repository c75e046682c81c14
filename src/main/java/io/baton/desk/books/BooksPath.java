package io.baton.desk.books;

import io.baton.statement.book.BookFormat;
import io.baton.statement.book.DateOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what is in a file of an export:
/// `books/xero/DAY_FIRST/2026-10/1793523600000/xero-bills-2026-10-USD.csv`.
///
/// @param until what was sent later isn't in it, so the file says what the card said
record BooksPath(
        BookFormat format, DateOrder dateOrder, YearMonth month, Instant until, String file) {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "books/([a-z]+)/(MONTH_FIRST|DAY_FIRST)/([0-9]{4}-[0-9]{2})/([0-9]{1,15})/(.+)");

    String encode() {
        return "books/%s/%s/%s/%d/%s"
                .formatted(format.name(), dateOrder, month, until.toEpochMilli(), file);
    }

    static Optional<BooksPath> decode(String path) {
        var match = SHAPE.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var dateOrder = DateOrder.valueOf(match.group(2));
        try {
            var month = YearMonth.parse(match.group(3));
            var until = Instant.ofEpochMilli(Long.parseLong(match.group(4)));
            return BooksRequest.format(match.group(1), dateOrder)
                    .map(format -> new BooksPath(format, dateOrder, month, until, match.group(5)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
