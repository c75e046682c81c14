package io.baton.memory;

import io.baton.bench.Histories;
import io.baton.bench.History;
import io.baton.bench.ReferralOutcome;
import io.baton.firm.FirmId;
import io.baton.referral.Referrals;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Told by the referrals each time.
public final class InMemoryHistories implements Histories {

    private final Referrals referrals;
    private final Map<FirmId, History> known = new ConcurrentHashMap<>();

    public InMemoryHistories(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public History of(FirmId firm) {
        var dealings = referrals.all(firm).stream().map(ReferralOutcome::of).toList();
        return known.merge(
                firm, History.none().with(dealings), (before, _) -> before.with(dealings));
    }
}
