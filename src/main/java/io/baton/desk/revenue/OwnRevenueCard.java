package io.baton.desk.revenue;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.referral.Direction;
import io.baton.revenue.Balance;
import io.baton.revenue.PartnerFigures;
import io.baton.revenue.SumsByCurrency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures between a partner and the firm, as the partner's people see them: what each side
/// sent, and the fees agreed. They see nothing of the firm's totals or of other partners.
final class OwnRevenueCard {
    private OwnRevenueCard() {}

    /// @param when the period in a sentence
    static Card of(Firm firm, PartnerFigures figures, String when) {
        var name = RevenueText.shorten(figures.partner().name());
        var us = RevenueText.shorten(firm.name());
        var lines = lines(us, figures);
        var title = "%s with %s".formatted(name, us);
        return Card.titled(title)
                .withSummary(title + " " + when)
                .paragraph(Text.of("Between your two firms " + when + ":"))
                .bullets(lines);
    }

    private static List<Text> lines(String us, PartnerFigures figures) {
        var balance = figures.balance();
        var lines = new ArrayList<Text>();
        lines.add(side(us + " sent you ", balance.given()));
        lines.add(side("You sent %s ".formatted(us), balance.received()));
        fees("Fees you owe %s for that time: ".formatted(us), figures.earned(Direction.OUT))
                .ifPresent(lines::add);
        fees("Fees %s owes you for that time: ".formatted(us), figures.owed())
                .ifPresent(lines::add);
        return lines;
    }

    private static Optional<Text> fees(String lead, SumsByCurrency sums) {
        return sums.amounts().isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(lead).and(Spans.list(sums.amounts())).plain("."));
    }

    private static Text side(String lead, Balance.Side side) {
        return Text.of(lead).and(ExchangeText.side(side)).plain(".");
    }
}
