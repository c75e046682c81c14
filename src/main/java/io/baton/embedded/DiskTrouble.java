package io.baton.embedded;

import java.io.IOException;

/// Why nothing can be stored now. The message tells an operator what to do.
final class DiskTrouble extends IOException {

    private static final long serialVersionUID = 1L;

    DiskTrouble(String message) {
        super(message);
    }

    /// @param free bytes
    /// @param needed bytes
    static DiskTrouble full(long free, long needed) {
        return new DiskTrouble(
                "The database's disk has %d MB free, and Baton needs %d MB. Free up space"
                        .formatted(free >> 20, needed >> 20));
    }

    /// What an operator reads.
    static String advice(Throwable problem) {
        var what =
                problem instanceof DiskTrouble
                        ? problem.getMessage()
                        : "The database can't write to its disk. Free up space, or repair it";
        return what + "; Baton goes on by itself.";
    }
}
