package io.baton.desk.parsing;

import io.baton.revenue.Period;

/// A month, quarter, half or year, or several in a row.
///
/// @param period without a year, the latest that has begun
/// @param anyYear whether no year was named, so that the same months of another year may be meant
record PeriodUnit(Period period, boolean anyYear) {

    /// From this to that. A side without a year is taken close to the other.
    Period to(PeriodUnit end) {
        if (end.anyYear && !anyYear) {
            var same = end.inYear(period.first().getYear());
            var last = same.first().isBefore(period.first()) ? same.plusMonths(12) : same;
            return period.and(last);
        }
        if (anyYear) {
            var same = inYear(end.period.first().getYear());
            var start = same.first().isAfter(end.period.first()) ? same.plusMonths(-12) : same;
            return start.and(end.period);
        }
        return period.and(end.period);
    }

    private Period inYear(int year) {
        return period.plusMonths(12L * (year - period.first().getYear()));
    }
}
