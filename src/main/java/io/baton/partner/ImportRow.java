package io.baton.partner;

import io.baton.firm.Skill;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one row of a file says of a partner.
///
/// @param row as a spreadsheet counts the file's rows
public record ImportRow(int row, String name, RowValues values) {

    /// Null where the row is silent about them.
    public @Nullable List<Skill> skills() {
        return values.skills();
    }

    /// The partner as the row wants it; its name stays spelt as it is.
    ///
    /// @param today from when another fee counts
    public Partner applyTo(Partner before, LocalDate today) {
        return values.applyTo(before, today);
    }

    /// What the row changes of a partner; nothing for one who is so already.
    public List<RowValues.Aspect> changesTo(Partner before, LocalDate today) {
        return values.changesTo(before, today);
    }
}
