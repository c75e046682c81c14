package io.baton.desk.revenue;

import io.baton.firm.Firm;
import io.baton.partner.Partners;
import io.baton.revenue.Books;
import io.baton.revenue.MonthTotals;
import io.baton.revenue.Share;
import io.baton.revenue.Tallies;
import java.time.Instant;
import java.time.YearMonth;

/// Loads a firm's books from the stores.
public record BooksLoader(Tallies tallies, Partners partners, MonthTotals totals) {

    public Books load(Firm firm, Instant now) {
        var today = firm.dayOf(now);
        return new Books(
                firm,
                tallies.of(firm),
                partners.everKnown(firm.id()),
                totals.between(firm.id(), Share.firstMonthOf(today), YearMonth.from(today)));
    }
}
