package io.baton.understanding.reader;

import io.baton.referral.NeededBy;
import io.baton.understanding.Found;
import java.time.LocalDate;
import java.util.List;

/// The dates in a text, in order. No two overlap.
///
/// @param deadlines with a word such as `by`, `before` or `within`, and `asap`
/// @param days all others
/// @param unclear dates that can't be read
public record DateFindings(
        List<Found<NeededBy>> deadlines,
        List<Found<LocalDate>> days,
        List<Found<DateProblem>> unclear) {
    public DateFindings {
        deadlines = List.copyOf(deadlines);
        days = List.copyOf(days);
        unclear = List.copyOf(unclear);
    }
}
