package io.baton.memory;

import io.baton.bench.Histories;
import io.baton.bench.History;
import io.baton.bench.ReferralAnswers;
import io.baton.firm.Firm;
import io.baton.referral.Referrals;

/// Recomputes histories from the referrals on each call.
public final class InMemoryHistories implements Histories {

    private final Referrals referrals;

    public InMemoryHistories(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public History of(Firm firm) {
        return History.of(
                new InMemoryTallies(referrals).of(firm),
                referrals.all(firm.id()).stream().map(ReferralAnswers::of).toList());
    }
}
