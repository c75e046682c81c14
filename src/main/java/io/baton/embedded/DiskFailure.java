package io.baton.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/// A write was refused, or may be lost, because the disk is full or broken, or memory was missing.
final class DiskFailure extends MongoServerError {

    private static final long serialVersionUID = 1L;

    private DiskFailure(int code, String name, String message, @Nullable Throwable cause) {
        super(code, name, message, cause);
    }

    /// With MongoDB's error codes.
    static DiskFailure of(@Nullable Throwable cause) {
        return DiskTrouble.isLackOfMemory(cause)
                ? new DiskFailure(
                        146,
                        "ExceededMemoryLimit",
                        "The embedded database ran out of memory, so nothing more is stored. Give"
                                + " Java more (-Xmx).",
                        cause)
                : new DiskFailure(
                        14031,
                        "OutOfDiskSpace",
                        "The embedded database could not write to its disk, so nothing more is"
                                + " stored. Free up space or repair the disk; Baton goes on by"
                                + " itself.",
                        cause);
    }
}
