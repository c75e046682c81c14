package io.baton.partner;

import java.util.List;

/// What an import of partners stored.
///
/// @param leftOut names of the partners that couldn't be imported
/// @param invalid number of rows that couldn't be read
public record ImportedPartners(int added, int changed, List<String> leftOut, int invalid) {

    public ImportedPartners {
        leftOut = List.copyOf(leftOut);
    }
}
