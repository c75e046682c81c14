package io.baton.backup;

/// A backup or a restore that isn't possible. The message tells the person at the command line what
/// happened, what it means, and what to do.
public final class BackupFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BackupFailure(String message) {
        super(message);
    }

    public BackupFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
