package io.baton.referral.figure;

/// One of the two firms that a figure concerns.
public enum Side {
    FIRM,
    PARTNER;

    public Side other() {
        return switch (this) {
            case FIRM -> PARTNER;
            case PARTNER -> FIRM;
        };
    }
}
