package io.baton.desk.revenue;

import io.baton.bench.GapList;
import io.baton.bench.Lack;
import io.baton.digest.Books;
import io.baton.digest.Summary;
import io.baton.digest.Unserved;
import io.baton.digest.Window;
import io.baton.firm.Firm;
import io.baton.partner.Partners;
import io.baton.referral.Referrals;
import io.baton.revenue.Share;
import io.baton.revenue.Totals;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;

/// Where what is counted comes from.
public record Archive(Referrals referrals, Partners partners, Totals totals, GapList gaps) {

    /// The firm's books as they stand.
    Books books(Firm firm, Instant now) {
        var today = firm.dayOf(now);
        return new Books(
                firm,
                referrals.all(firm.id()),
                partners.all(firm.id()),
                totals.between(firm.id(), Share.begin(today), YearMonth.from(today)));
    }

    /// What a digest says of a week.
    ///
    /// @param patience how long to wait until needs are understood, so that like ones are counted
    ///   together
    Summary summary(Firm firm, Window window, Duration patience) {
        var now = window.until();
        var books = books(firm, now);
        var listed = gaps.of(firm, now, patience);
        // A search would wait until it could see.
        return Summary.of(
                books,
                window,
                Unserved.of(
                        listed.lacks(),
                        window,
                        lack -> !listed.blind() && closed(lack, books, now)));
    }

    private boolean closed(Lack lack, Books books, Instant now) {
        return gaps.closedBy(lack, books.firm(), books.partners(), now).isPresent();
    }
}
