package io.baton.store;

import io.baton.referral.Referral;
import io.baton.referral.Referrals;

/// The referrals, read and written.
public interface ReferralStore extends Referrals, Journal<Referral> {}
