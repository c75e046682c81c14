package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.revenue.Books;
import io.baton.revenue.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The answer to `/revenue`: the share against the target, with a chart.
public final class ShareCard {
    private ShareCard() {}

    static Card of(Books books, LocalDate today) {
        var share = Share.of(books, today);
        var card = addShare(titled(share, books), share, books);
        var earned = books.earned(Share.firstMonthOf(today), YearMonth.from(today));
        return card.bullets(RevenueFootnotes.of(earned, books))
                .note(CountingRule.andQuestions(earned, books));
    }

    private static Card titled(Share share, Books books) {
        return Card.titled("Partner revenue")
                .withSummary(ShareText.headline(share, books).plainText());
    }

    /// `share 19.4%`, for a notification. Empty if there's none to show.
    public static Optional<String> inBrief(Share share) {
        return ShareText.inBrief(share);
    }

    /// Adds the share in sentences and, if any month has a total, as a chart.
    public static Card addShare(Card card, Share share, Books books) {
        var result = card;
        for (Text paragraph : ShareText.all(share, books).toList()) {
            result = result.paragraph(paragraph);
        }
        return share.noTotalsYet()
                ? result
                : result.with(new Card.Part.Picture(ShareChart.of(share, books.firm().target())));
    }
}
