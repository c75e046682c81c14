package io.baton.outbox;

/// The database or a platform doesn't answer in time. The request may or may not have had an
/// effect; repeating it with the same ids is safe.
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean diskFull;

    public Unavailable(String what, Throwable cause) {
        this(what, cause, false);
    }

    private Unavailable(String what, Throwable cause, boolean diskFull) {
        super(what, cause);
        this.diskFull = diskFull;
    }

    /// The database answers, but its disk is full or broken.
    public static Unavailable fullDisk(Throwable cause) {
        return new Unavailable(
                "The database's disk is full or broken. Free up space or repair it; Baton goes on by"
                        + " itself.",
                cause,
                true);
    }

    public boolean diskFull() {
        return diskFull;
    }
}
