package io.baton.embedded;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

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

    /// Whether memory was missing, not the disk.
    static boolean isLackOfMemory(@Nullable Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /// What an operator reads.
    static String advice(Throwable problem) {
        return what(problem) + "; Baton goes on by itself.";
    }

    private static String what(Throwable problem) {
        if (isLackOfMemory(problem)) {
            return "The database ran out of memory. Restart Baton with more (-Xmx) if this comes again";
        }
        return problem instanceof DiskTrouble
                ? String.valueOf(problem.getMessage())
                : "The database can't write to its disk. Free up space, or repair it";
    }
}
