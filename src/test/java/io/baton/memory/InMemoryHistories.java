package io.baton.memory;

import io.baton.bench.Histories;
import io.baton.bench.History;
import io.baton.bench.ReferralOutcome;
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
    public History of(FirmId firm) {
        var outcomes = referrals.all(firm).stream().map(ReferralOutcome::of).toList();
        return known.merge(
                firm, History.none().with(outcomes), (before, _) -> before.with(outcomes));
    }
}
