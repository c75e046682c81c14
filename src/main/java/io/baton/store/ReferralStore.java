package io.baton.store;

import io.baton.referral.Referral;
import io.baton.referral.Referrals;

/// Reads and writes referrals.
public interface ReferralStore extends Referrals, Journal<Referral> {}
