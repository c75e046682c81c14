package io.baton.outbox;

/// The database or a platform doesn't answer in time. The request may or may not have had an
/// effect; repeating it with the same ids is safe.
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
