package io.baton.desk.digest;

import io.baton.bench.GapGroup;
import io.baton.bench.GapList;
import io.baton.desk.revenue.BooksLoader;
import io.baton.digest.DigestReferrals;
import io.baton.digest.News;
import io.baton.digest.Summary;
import io.baton.digest.UnmetNeed;
import io.baton.digest.Window;
import io.baton.firm.Firm;
import io.baton.revenue.Books;
import java.time.Duration;
import java.time.Instant;

/// Loads the data of a digest: the books, the week's referrals, and the needs that no partner could
/// serve.
record SummaryLoader(BooksLoader booksLoader, DigestReferrals referrals, GapList gapList) {

    /// @param patience how long to wait for the model that groups similar needs
    Summary load(Firm firm, Window window, Duration patience) {
        var now = window.until();
        var books = booksLoader.load(firm, now);
        var listed = gapList.list(firm, now, patience);
        // Without the model a search would block, so all gaps count as open.
        return Summary.of(
                books,
                window,
                News.of(referrals, firm.id(), window),
                UnmetNeed.of(
                        listed.groups(),
                        window,
                        gapGroup -> !listed.modelNotReady() && closed(gapGroup, books, now)));
    }

    private boolean closed(GapGroup gapGroup, Books books, Instant now) {
        return gapList.closedBy(gapGroup, books.firm(), books.partners(), now).isPresent();
    }
}
