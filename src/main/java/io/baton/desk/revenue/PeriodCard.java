package io.baton.desk.revenue;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.revenue.Books;
import io.baton.revenue.Period;
import io.baton.revenue.PeriodShare;
import io.baton.revenue.Ratio;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What all partners earned the firm in a period, with the share of all revenue and a chart.
final class PeriodCard {
    private static final int MAX_PARTNERS = 10;

    /// A chart of one month shows the months before it too.
    private static final int CHARTED = 12;

    private PeriodCard() {}

    /// The months whose totals the card needs.
    static Period charted(Period period) {
        return period.isMonth() ? Period.endingWith(period.last(), CHARTED) : period;
    }

    /// @param books with the totals of [#charted]
    /// @param now the firm's current month
    static Card of(Books books, RevenueQuestion question, Period asked, YearMonth now) {
        var period = KnownMonths.of(books, asked.upTo(now));
        var revenue = books.earned(period.first(), period.last());
        var share = PeriodShare.of(books, period);
        var earned =
                PeriodText.earned(
                        "Partners",
                        revenue,
                        PeriodText.when(asked, now),
                        period.contains(now) ? books.stillDue() : Optional.empty());
        var card =
                Card.titled("Partner revenue: " + RevenueText.period(asked, now))
                        .withSummary(earned.plainText())
                        .paragraph(earned);
        for (var paragraph : share(books, share, now)) {
            card = card.paragraph(paragraph);
        }
        var chart = chart(books, period, share);
        if (chart.isPresent()) {
            card = card.with(new Card.Part.Picture(chart.get()));
        }
        var partners =
                RevenueText.capped(
                        revenue.byPartner(books::current),
                        MAX_PARTNERS,
                        part ->
                                Text.of(RevenueText.partnerName(part.partner(), books) + ": ")
                                        .and(Spans.of(part.earned())));
        return card.bullets(
                        Stream.concat(
                                        partners.stream(),
                                        RevenueFootnotes.of(revenue, books).stream())
                                .toList())
                .buttons(neighbors(question, asked, now))
                .note(CountingRule.REFERENCE);
    }

    private static List<Text> share(Books books, PeriodShare share, YearMonth now) {
        var ratio = share.ratio();
        var lead =
                ratio.map(each ->
                        PeriodText.share(each, share)
                                .plain(" ")
                                .and(TargetText.ofPeriod(each, books.firm().target(), share, now)));
        return Stream.concat(lead.stream(), TotalsText.ofPeriod(share).stream()).toList();
    }

    private static Optional<Chart> chart(Books books, Period period, PeriodShare share) {
        var shown = period.isMonth() ? PeriodShare.of(books, charted(period)) : share;
        if (!shown.noTotals()) {
            var overall = period.isMonth() ? Optional.<Ratio>empty() : share.ratio();
            return Optional.of(ShareChart.of(shown, overall, books.firm().target()));
        }
        return shown.months().stream().allMatch(month -> month.partnerRevenue().isZero())
                ? Optional.empty()
                : Optional.of(AmountChart.of("Partner revenue", shown));
    }

    /// The same figures of the time before and after.
    static Button[] neighbors(RevenueQuestion question, Period asked, YearMonth now) {
        return asked.isFromTheBeginning()
                ? new Button[] {question.in(Period.ofYear(now.getYear())).button(now)}
                : Stream.of(-asked.length(), asked.length())
                        .map(asked::plusMonths)
                        .filter(each -> !each.startsAfter(now))
                        .map(each -> question.in(each).button(RevenueText.period(each, now)))
                        .toArray(Button[]::new);
    }
}
