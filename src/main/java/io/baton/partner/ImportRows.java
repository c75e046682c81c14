package io.baton.partner;

import java.util.List;

/// The rows of a file that can be imported.
///
/// @param added rows about partners who were unknown when the file was read
/// @param changed rows that would change a known partner
/// @param invalid number of rows that couldn't be read
public record ImportRows(List<ImportRow> added, List<ImportRow> changed, int invalid) {

    public ImportRows {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public int count() {
        return added.size() + changed.size();
    }
}
