package io.baton.door;

/// Thrown when the platform can't say who acted. Nothing is done then: the person isn't treated as
/// a stranger either.
public final class Unidentified extends Exception {
    private static final long serialVersionUID = 1L;

    public Unidentified(String why) {
        super(why);
    }
}
