package io.baton.memory;

import io.baton.firm.Firm;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.revenue.FirmTallies;
import io.baton.revenue.PartnerTally;
import io.baton.revenue.Tallies;
import io.baton.revenue.TallyKey;
import java.util.List;

/// Counts all referrals on each call.
public final class InMemoryTallies implements Tallies {

    private final Referrals referrals;

    public InMemoryTallies(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public FirmTallies of(Firm firm) {
        return of(firm, referrals.all(firm.id()));
    }

    public static FirmTallies of(Firm firm, List<Referral> all) {
        var partners =
                all.stream().flatMap(each -> TallyKey.of(each).stream()).map(TallyKey::partner);
        return FirmTallies.of(
                partners.distinct()
                        .map(partner ->
                                PartnerTally.empty(firm.id(), partner, firm.zone(), 0).plus(all))
                        .toList());
    }
}
