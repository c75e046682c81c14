package io.baton.desk.revenue;

import io.baton.firm.Firm;
import io.baton.partner.Partners;
import io.baton.referral.Referrals;
import io.baton.revenue.Books;
import io.baton.revenue.Share;
import io.baton.revenue.Totals;
import java.time.Instant;
import java.time.YearMonth;

/// Where what is counted comes from.
public record Archive(Referrals referrals, Partners partners, Totals totals) {

    /// The firm's books as they stand.
    public Books books(Firm firm, Instant now) {
        var today = firm.dayOf(now);
        return new Books(
                firm,
                referrals.all(firm.id()),
                partners.all(firm.id()),
                totals.between(firm.id(), Share.begin(today), YearMonth.from(today)));
    }
}
