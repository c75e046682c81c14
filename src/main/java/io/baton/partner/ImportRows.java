package io.baton.partner;

import java.util.List;

/// The rows of a file that can be brought in.
///
/// @param added about partners who were unknown when the file was read
/// @param changed would change somebody known
/// @param invalid how many others could not be read
public record ImportRows(List<ImportRow> added, List<ImportRow> changed, int invalid) {

    public ImportRows {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public int count() {
        return added.size() + changed.size();
    }
}
