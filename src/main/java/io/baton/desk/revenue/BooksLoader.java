package io.baton.desk.revenue;

import io.baton.firm.Firm;
import io.baton.partner.Partners;
import io.baton.revenue.Books;
import io.baton.revenue.MonthTotals;
import io.baton.revenue.Period;
import io.baton.revenue.Share;
import io.baton.revenue.Tallies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/// Loads a firm's books from the stores.
public record BooksLoader(Tallies tallies, Partners partners, MonthTotals totals) {
    /// Wins that may bring something later in the month. Each question about revenue reads them. Of
    /// more, the cards say what the first ones bring at least.
    private static final int MOST_READ = 200;

    /// For the share on that day.
    public Books load(Firm firm, Instant now) {
        var today = firm.dayOf(now);
        return load(firm, new Period(Share.firstMonthOf(today), YearMonth.from(today)), today);
    }

    /// @param period months whose totals are needed
    Books load(Firm firm, Period period, LocalDate today) {
        return new Books(
                firm,
                tallies.of(firm),
                partners.everKnown(firm.id()),
                totals.between(firm.id(), period.first(), period.last()),
                () -> tallies.stillDue(firm.id(), today, MOST_READ));
    }
}
