package io.baton.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;
import org.jspecify.annotations.Nullable;

/// A write was refused, or may be lost, because the disk is full or broken.
final class DiskFailure extends MongoServerError {

    private static final long serialVersionUID = 1L;

    /// MongoDB's error code for a full disk.
    private static final int OUT_OF_DISK_SPACE = 14031;

    DiskFailure(@Nullable Throwable cause) {
        super(
                OUT_OF_DISK_SPACE,
                "OutOfDiskSpace",
                "The embedded database could not write to its disk, so nothing more is stored. Free"
                        + " up space or repair the disk; Baton goes on by itself.",
                cause);
    }
}
