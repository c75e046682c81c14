package io.baton.store;

import io.baton.draft.FileImport;
import io.baton.firm.FirmId;
import java.time.Instant;
import java.util.Optional;

/// Files of one kind that await confirmation, and the results of recent ones.
///
/// @param <P> as in [FileImport]
/// @param <C> as in [FileImport]
/// @param <R> as in [FileImport]
public interface ImportStore<P, C, R> extends Journal<FileImport<P, C, R>> {

    Optional<FileImport<P, C, R>> find(FirmId firm, String id);

    /// Deletes the firm's imports that expired before this moment.
    void forget(FirmId firm, Instant before);
}
