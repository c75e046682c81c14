package io.baton.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;

/// A write that may be lost, or that is refused because an earlier one may be. Whether it is there
/// is known only after Baton was started anew.
final class DiskFailure extends MongoServerError {

    private static final long serialVersionUID = 1L;

    /// MongoDB's code for an operation that failed.
    private static final int OPERATION_FAILED = 96;

    DiskFailure(Throwable cause) {
        super(
                OPERATION_FAILED,
                "OperationFailed",
                "The embedded database could not write to its disk, so nothing more is stored. Make"
                        + " room on the disk or repair it, then start Baton again.",
                cause);
    }
}
