package io.baton.door;

/// The platform couldn't say who acted, so nothing is done, not even as for a stranger.
public final class Unidentified extends Exception {
    private static final long serialVersionUID = 1L;

    public Unidentified(String why) {
        super(why);
    }
}
