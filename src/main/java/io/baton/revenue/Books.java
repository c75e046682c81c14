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

    public Optional<Partner> partner(PartnerId id) {
        return partners.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
