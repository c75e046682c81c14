package io.baton.door;

/// An event couldn't be handled now and must not be acknowledged, so that the platform sends it
/// again. An exception, since Bolt acknowledges events for which a handler answers anything but
/// 200.
public final class NotAcknowledged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAcknowledged(String why) {
        super(why, null, false, false);
    }
}
