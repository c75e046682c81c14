package io.baton.store;

import io.baton.chat.PostHeader;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import java.util.List;

/// Reads and writes referrals.
public interface ReferralStore extends ListedReferrals, Journal<Referral> {

    /// Whether this turn is among the latest that changed the referral.
    boolean wrote(Referral referral, String turn);

    /// Whether this turn made the write that led to this state.
    ///
    /// @param now a state as stored
    boolean wroteLast(Referral now, String turn);

    /// What a turn posted when it changed the referral, in order; empty if it isn't among the
    /// latest, or if an earlier build wrote it.
    List<PostHeader> postedBy(Referral referral, String turn);
}
