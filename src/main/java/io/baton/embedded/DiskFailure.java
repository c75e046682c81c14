package io.baton.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;

/// A write may be lost, or was refused because an earlier one may be. Only a restart of Baton shows
/// whether the write was stored.
final class DiskFailure extends MongoServerError {

    private static final long serialVersionUID = 1L;

    /// MongoDB's error code `OperationFailed`.
    private static final int OPERATION_FAILED = 96;

    DiskFailure(Throwable cause) {
        super(
                OPERATION_FAILED,
                "OperationFailed",
                "The embedded database could not write to its disk, so nothing more is stored. Free"
                        + " up space or repair the disk, then restart Baton.",
                cause);
    }
}
