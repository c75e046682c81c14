package io.baton.desk.revenue;

import io.baton.firm.Firm;
import io.baton.partner.Partners;
import io.baton.referral.Referrals;
import io.baton.revenue.Books;
import io.baton.revenue.MonthTotals;
import io.baton.revenue.Share;
import java.time.Instant;
import java.time.YearMonth;

/// Loads a firm's books from the stores.
public record BooksLoader(Referrals referrals, Partners partners, MonthTotals totals) {

    public Books load(Firm firm, Instant now) {
        var today = firm.dayOf(now);
        return new Books(
                firm,
                referrals.all(firm.id()),
                partners.everKnown(firm.id()),
                totals.between(firm.id(), Share.firstMonthOf(today), YearMonth.from(today)));
    }
}
