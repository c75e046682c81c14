package io.baton.outbox;

/// Something outside that is needed now does not answer in time: the database, or a platform. What
/// was asked may or may not have happened; asking again with the same ids is safe.
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
