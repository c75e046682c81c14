package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.referral.Direction;
import io.baton.revenue.Books;
import io.baton.revenue.PartnerFigures;
import io.baton.revenue.PeriodShare;
import io.baton.revenue.Ratio;
import io.baton.revenue.Share;
import io.baton.revenue.SumsByCurrency;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one partner earned the firm, in both directions and by month. For members.
final class PartnerRevenueCard {
    private static final int MAX_MONTHS = 12;

    private PartnerRevenueCard() {}

    /// @param when the period in a sentence
    /// @param now the firm's current month
    static Card of(Books books, PartnerFigures figures, String when, YearMonth now) {
        var name = RevenueText.shorten(figures.partner().name());
        var revenue = figures.earned();
        var share = figures.share();
        var earned = PeriodText.earned(name, revenue, when, figures.stillDue(now));
        var card =
                Card.titled("%s: partner revenue".formatted(name))
                        .withSummary(earned.plainText())
                        .paragraph(earned);
        var part = share.ratio().filter(_ -> !revenue.earned().isZero());
        if (part.isPresent()) {
            card =
                    card.paragraph(
                            PeriodText.share(part.get(), share).and(ofPartners(books, figures)));
        }
        var charted =
                PartnerFigures.of(books, figures.partner(), PeriodCard.charted(figures.period()))
                        .share();
        if (charted.months().stream().anyMatch(month -> !month.partnerRevenue().isZero())) {
            card = card.with(new Card.Part.Picture(AmountChart.of("Earned with " + name, charted)));
        }
        return card.bullets(lines(books, figures, share));
    }

    /// ` Of your partner revenue, it's 40%.`
    private static Text ofPartners(Books books, PartnerFigures figures) {
        var period = figures.period();
        return Ratio.of(
                        figures.earned().earned(),
                        books.earned(period.first(), period.last()).earned())
                .map(ratio -> Text.of(" Of your partner revenue, it's " + ratio + "."))
                .orElseGet(Text::empty);
    }

    private static List<Text> lines(Books books, PartnerFigures figures, PeriodShare share) {
        var lines = new ArrayList<Text>();
        amounts("From clients they brought: ", figures.earned(Direction.IN)).ifPresent(lines::add);
        amounts("Fees on clients you sent: ", figures.earned(Direction.OUT)).ifPresent(lines::add);
        amounts("Fees you owe them, not subtracted: ", figures.owed()).ifPresent(lines::add);
        lines.add(ExchangeText.of(figures.balance()));
        byMonth(share).ifPresent(lines::add);
        lines.addAll(RevenueFootnotes.of(figures.earned(), books));
        return lines;
    }

    private static Optional<Text> amounts(String lead, SumsByCurrency sums) {
        return sums.amounts().isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(lead).and(Spans.list(sums.amounts())).plain("."));
    }

    /// The latest months with revenue.
    private static Optional<Text> byMonth(PeriodShare share) {
        var months =
                share.months().reversed().stream()
                        .filter(month -> !month.partnerRevenue().isZero())
                        .toList();
        if (months.size() < 2) {
            return Optional.empty();
        }
        var each = RevenueText.capped(months, MAX_MONTHS, PartnerRevenueCard::month);
        return Optional.of(Text.of("By month: ").and(RevenueText.list(each)).plain("."));
    }

    private static Text month(Share.Month month) {
        return Text.of(RevenueText.shortMonth(month.month()) + " ")
                .and(Spans.of(month.partnerRevenue()));
    }
}
