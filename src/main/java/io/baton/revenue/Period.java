package io.baton.revenue;

import java.time.LocalDate;
import java.time.YearMonth;

/// A range of dates in the firm's calendar, including both ends.
public record Period(LocalDate first, LocalDate last) {

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /// From the first of the month to this day.
    public static Period monthTo(LocalDate day) {
        return new Period(day.withDayOfMonth(1), day);
    }

    /// From 1 January to this day.
    public static Period yearTo(LocalDate day) {
        return new Period(day.withDayOfYear(1), day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
