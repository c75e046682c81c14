package io.baton.store;

import io.baton.referral.Referral;
import io.baton.referral.Referrals;

/// Reads and writes referrals.
public interface ReferralStore extends Referrals, Journal<Referral> {

    /// Whether this turn is among the latest that changed the referral.
    boolean wrote(Referral referral, String turn);

    /// Whether this turn made the write that led to this state.
    ///
    /// @param now a state as stored
    boolean wroteLast(Referral now, String turn);
}
