package io.baton.understanding.reader;

import java.time.LocalDate;

/// A text read as one date.
public sealed interface DateReading {

    record Understood(LocalDate day) implements DateReading {}

    record Unclear(DateProblem problem) implements DateReading {}
}
