package io.baton.mongo.document;

import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;

/// Referrals that are in memory together. Their number is limited by their steps, since a long
/// history takes a thousand times the memory of a short one.
public final class HistoryBatch {
    private static final int MOST_STEPS = 5_000;

    private final List<Referral> referrals = new ArrayList<>();
    private int steps;

    /// Adds a referral.
    ///
    /// @return whether another one fits
    public boolean takes(Referral referral) {
        referrals.add(referral);
        steps += referral.steps().size();
        return steps < MOST_STEPS;
    }

    public List<Referral> referrals() {
        return referrals;
    }
}
