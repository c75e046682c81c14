package io.baton.embedded;

/// The embedded database could not be opened. The message tells the person who starts Baton what is
/// wrong, where, and what to do.
public final class DatabaseOpenFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseOpenFailure(String message) {
        super(message);
    }

    DatabaseOpenFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
