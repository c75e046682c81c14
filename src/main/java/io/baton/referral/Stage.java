package io.baton.referral;

/// The name of a state, for lists and histories.
public enum Stage {
    LOGGED,
    OFFERED,
    ACCEPTED,
    WON,
    LOST,
    WITHDRAWN;

    /// Whether the referral can still become business.
    public boolean open() {
        return this == LOGGED || this == OFFERED || this == ACCEPTED;
    }
}
