package io.baton.desk.parsing;

import io.baton.revenue.Period;

/// What the words for a time mean, as far as figures are concerned.
public sealed interface PeriodReading {

    /// Months, the first of which isn't in the future.
    record Months(Period period) implements PeriodReading {}

    /// It hasn't begun yet.
    record Future(Period period) implements PeriodReading {}

    /// Days or weeks. Figures are kept by month.
    record WithinAMonth() implements PeriodReading {}
}
