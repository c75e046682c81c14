package io.baton.digest;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;

/// A week of the ISO calendar, Monday to Sunday.
///
/// @param year week-based year, which can differ from the calendar year around New Year
public record IsoWeek(int year, int week) {

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public LocalDate monday() {
        // 4 January is always in the first ISO week.
        return LocalDate.of(year, 1, 4).with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L);
    }

    public IsoWeek next() {
        return of(monday().plusWeeks(1));
    }

    public IsoWeek before() {
        return of(monday().minusWeeks(1));
    }

    /// `2026-W45`
    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, week);
    }
}
