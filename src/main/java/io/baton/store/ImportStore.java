package io.baton.store;

import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.Optional;

/// Files that await confirmation, and the results of recent ones.
///
/// @param <T> an import of one kind
public interface ImportStore<T> extends Journal<T> {

    Optional<T> find(FirmId firm, String id);

    /// Deletes the firm's imports that expired before this moment.
    void forget(FirmId firm, Instant before);
}
