package io.baton.statement.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.joda.money.CurrencyUnit;

/// Order of day and month in dates. Importers follow the country of the books, and misread the
/// other order without a word if the day is 12 or less.
public enum DateOrder {
    MONTH_FIRST("MM/dd/uuuu"),
    DAY_FIRST("dd/MM/uuuu");

    private final DateTimeFormatter formatter;

    DateOrder(String pattern) {
        formatter = DateTimeFormatter.ofPattern(pattern);
    }

    /// The usual order where a firm's books are in that currency.
    public static DateOrder usualWith(CurrencyUnit currency) {
        return currency.equals(CurrencyUnit.USD) ? MONTH_FIRST : DAY_FIRST;
    }

    public String format(LocalDate day) {
        return formatter.format(day);
    }
}
