package io.baton.embedded;

/// The embedded database could not be opened. The message is a sentence for the person who starts
/// Baton: what is wrong, where, and what to do.
public final class CannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotOpen(String message) {
        super(message);
    }

    CannotOpen(String message, Throwable cause) {
        super(message, cause);
    }
}
