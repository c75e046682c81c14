package io.baton.referral;

/// Derived from the turn that logged it, so that the same turn heard twice logs once.
public record ReferralId(String value) {

    /// As many as one turn logs together.
    public static final int MAX_BUNDLE = 4;

    public static ReferralId fromTurn(String turn) {
        return new ReferralId(turn);
    }

    /// One of several that a single turn logs.
    ///
    /// @param part its place among them, from 1 to [#MAX_BUNDLE]
    public static ReferralId fromTurn(String turn, int part) {
        return new ReferralId(turn + "/part-" + part);
    }
}
