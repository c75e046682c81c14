package io.baton.partner;

import io.baton.firm.Skill;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a partner file.
///
/// @param row row number as a spreadsheet counts it
public record ImportRow(int row, String name, RowValues values) {

    /// Null if the row doesn't mention skills.
    public @Nullable List<Skill> skills() {
        return values.skills();
    }

    /// Applies the row to a partner. The name keeps its current spelling.
    ///
    /// @param today first day of a changed fee
    public Partner applyTo(Partner before, LocalDate today) {
        return values.applyTo(before, today);
    }

    /// The parts this row would change; empty if the partner already matches.
    public List<RowValues.Aspect> changesTo(Partner before, LocalDate today) {
        return values.changesTo(before, today);
    }
}
