package io.baton.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// How far ahead money can be dated. A later day is a slip of the pen.
public final class Horizon {
    /// As long as the longest fee that's owed for a number of months.
    public static final int YEARS = 20;

    private Horizon() {}

    /// The last day that money can be dated.
    ///
    /// @param today the firm's current date
    public static LocalDate from(LocalDate today) {
        return today.plusYears(YEARS);
    }

    /// The same for a time; which zone doesn't matter so far ahead.
    public static LocalDate from(Instant now) {
        return from(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
