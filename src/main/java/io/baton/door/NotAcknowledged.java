package io.baton.door;

/// Thrown when an event can't be handled now. It must not be acknowledged, so that the platform
/// sends it again. This is an exception because Bolt acknowledges an event even if its handler
/// returns another status than 200.
public final class NotAcknowledged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAcknowledged(String why) {
        super(why, null, false, false);
    }
}
