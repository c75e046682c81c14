package io.baton.referral;

/// A referral's id, derived from the turn that logged it, so that a turn delivered twice logs once.
public record ReferralId(String value) {

    /// The maximum number of referrals one turn can log.
    public static final int MAX_BUNDLE = 4;

    public static ReferralId fromTurn(String turn) {
        return new ReferralId(turn);
    }

    /// The id of one of several referrals logged in a single turn.
    ///
    /// @param part position in the bundle, from 1 to [#MAX_BUNDLE]
    public static ReferralId fromTurn(String turn, int part) {
        return new ReferralId(turn + "/part-" + part);
    }
}
