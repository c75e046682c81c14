package io.baton.past;

import java.util.List;

/// What an import of a firm's history stored.
public sealed interface ImportedHistory {

    /// @param unchanged months that had that total before
    /// @param leftOut rows that couldn't be read
    record Totals(int added, int changed, int unchanged, int leftOut) implements ImportedHistory {}

    /// @param open of those imported
    /// @param known those that were there before
    /// @param partners names of the partners that were added
    /// @param leftOut rows that couldn't be read
    record Referrals(int imported, int open, int known, List<String> partners, int leftOut)
            implements ImportedHistory {
        public Referrals {
            partners = List.copyOf(partners);
        }
    }
}
