package io.baton.desk.digest;

import io.baton.bench.GapGroup;
import io.baton.bench.GapList;
import io.baton.desk.revenue.BooksLoader;
import io.baton.digest.Summary;
import io.baton.digest.UnmetNeed;
import io.baton.digest.Window;
import io.baton.firm.Firm;
import io.baton.revenue.Books;
import java.time.Duration;
import java.time.Instant;

/// Where what a digest says comes from: the books, and what nobody on the bench serves.
record SummaryLoader(BooksLoader archive, GapList gaps) {

    /// What a digest says of a week.
    ///
    /// @param patience how long to wait until needs are understood, so that like ones are counted
    ///   together
    Summary summary(Firm firm, Window window, Duration patience) {
        var now = window.until();
        var books = archive.load(firm, now);
        var listed = gaps.list(firm, now, patience);
        // A search would wait until it could see.
        return Summary.of(
                books,
                window,
                UnmetNeed.of(
                        listed.groups(),
                        window,
                        gapGroup -> !listed.modelNotReady() && closed(gapGroup, books, now)));
    }

    private boolean closed(GapGroup gapGroup, Books books, Instant now) {
        return gaps.closedBy(gapGroup, books.firm(), books.partners(), now).isPresent();
    }
}
