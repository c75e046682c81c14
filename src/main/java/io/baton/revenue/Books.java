package io.baton.revenue;

import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.util.List;
import java.util.Optional;

/// Everything that revenue is counted from, at one point in time.
public record Books(
        Firm firm, List<Referral> referrals, List<Partner> partners, List<MonthTotal> totals) {

    public Books {
        referrals = List.copyOf(referrals);
        partners = List.copyOf(partners);
        totals = List.copyOf(totals);
    }

    /// The id of the partner that a merged one belongs to now; of any other, its own.
    public PartnerId current(PartnerId id) {
        return partner(id).map(Partner::id).orElse(id);
    }

    /// The partner with this id, or the one it was merged into.
    public Optional<Partner> partner(PartnerId id) {
        return partners.stream()
                .filter(each -> each.is(id) && each.lineage().mergedInto() == null)
                .findFirst();
    }
}
