package io.baton.revenue;

import java.time.LocalDate;
import java.time.YearMonth;

/// Days in a row of the firm's calendar, the first and the last included.
public record Period(LocalDate first, LocalDate last) {

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /// The month of that day, up to it.
    public static Period monthTo(LocalDate day) {
        return new Period(day.withDayOfMonth(1), day);
    }

    /// The calendar year of that day, up to it.
    public static Period yearTo(LocalDate day) {
        return new Period(day.withDayOfYear(1), day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
