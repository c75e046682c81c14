package io.baton.referral;

/// Derived from the turn that logged it, so that the same turn heard twice logs once.
public record ReferralId(String value) {

    public static ReferralId fromTurn(String turn) {
        return new ReferralId(turn);
    }
}
