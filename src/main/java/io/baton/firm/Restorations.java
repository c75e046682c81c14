package io.baton.firm;

import java.util.Optional;

/// Reads which firms' data came from a backup.
@FunctionalInterface
public interface Restorations {

    /// Empty for data that was never restored.
    Optional<Restoration> find(FirmId firm);

    /// For data that was never restored.
    static Restorations none() {
        return _ -> Optional.empty();
    }
}
