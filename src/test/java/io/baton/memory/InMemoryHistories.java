package io.baton.memory;

import io.baton.bench.Histories;
import io.baton.bench.History;
import io.baton.bench.ReferralAnswers;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.referral.Referrals;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Recomputes histories from the referrals on each call.
public final class InMemoryHistories implements Histories {

    private final Referrals referrals;
    private final Map<FirmId, History> known = new ConcurrentHashMap<>();

    public InMemoryHistories(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public History of(Firm firm) {
        var history =
                History.of(
                        new InMemoryTallies(referrals).of(firm),
                        referrals.all(firm.id()).stream().map(ReferralAnswers::of).toList());
        return known.merge(firm.id(), history, (before, now) -> before.equals(now) ? before : now);
    }
}
