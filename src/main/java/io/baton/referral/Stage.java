package io.baton.referral;

/// The name of a state, for lists and stories.
public enum Stage {
    LOGGED,
    OFFERED,
    ACCEPTED,
    WON,
    LOST,
    WITHDRAWN;

    /// Whether something can still come of it.
    public boolean open() {
        return this == LOGGED || this == OFFERED || this == ACCEPTED;
    }
}
