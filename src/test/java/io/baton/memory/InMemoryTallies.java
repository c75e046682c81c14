package io.baton.memory;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.revenue.FirmTallies;
import io.baton.revenue.PartnerTally;
import io.baton.revenue.Tallies;
import io.baton.revenue.TallyKey;
import java.time.LocalDate;
import java.util.Comparator;
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

    @Override
    public List<Referral> bringing(FirmId firm, LocalDate first, LocalDate last, int most) {
        return new InMemoryDigestReferrals(referrals::all)
                .bringing(firm, first, last).stream()
                        .sorted(Comparator.comparingInt(Referral::number))
                        .limit(most)
                        .toList();
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
