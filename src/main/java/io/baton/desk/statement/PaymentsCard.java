package io.baton.desk.statement;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.statement.Payments;
import io.baton.statement.Payments.WithPartner;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What the firm and its partners paid each other, by partner, with a button for each statement.
final class PaymentsCard {
    private static final int NAME = 60;
    private static final int MOST = 10;
    private static final int MOST_BUTTONS = 5;

    private PaymentsCard() {}

    /// By partner.
    static Card of(Ask ask, PaymentsQuestion asked, Payments payments) {
        var card = asked.titled(ask, "Payments");
        var listed = new ArrayList<WithPartner>();
        for (var payer : asked.payers()) {
            var paid = payments.of(payer, asked.period(), ask.firm().currency());
            card =
                    card.paragraph(heading(ask, asked, payer, paid))
                            .bullets(RevenueText.capped(paid, MOST, PaymentsCard::line));
            paid.stream().limit(MOST).forEach(listed::add);
        }
        return withStatements(card, listed)
                .note(
                        Text.of("As recorded with ")
                                .code("partner received NAME $500")
                                .plain(" and ")
                                .code("partner paid NAME $300")
                                .plain("."));
    }

    /// Each of them lists the partner's last payment.
    private static Card withStatements(Card card, List<WithPartner> listed) {
        var latest = new LinkedHashMap<Partner, YearMonth>();
        listed.forEach(each ->
                latest.merge(
                        each.partner(),
                        YearMonth.from(each.last().on()),
                        (one, other) -> one.isAfter(other) ? one : other));
        return latest.isEmpty()
                ? card
                : card.buttons(
                        latest.entrySet().stream()
                                .limit(MOST_BUTTONS)
                                .map(each -> StatementButtons.of(each.getKey(), each.getValue()))
                                .toArray(Button[]::new));
    }

    private static Text heading(
            Ask ask, PaymentsQuestion asked, Payer payer, List<WithPartner> paid) {
        var firm = Shorten.to(NAME, ask.firm().name());
        var when = asked.when(ask);
        if (paid.isEmpty()) {
            return Text.of(
                    switch (payer) {
                        case PARTNER -> "No payment from a partner is recorded%s.".formatted(when);
                        case FIRM -> "No payment to a partner is recorded%s.".formatted(when);
                    });
        }
        return Text.of(
                        switch (payer) {
                            case PARTNER -> "Partners paid %s ".formatted(firm);
                            case FIRM -> firm + " paid partners ";
                        })
                .and(Spans.list(Payments.sums(paid).amounts()))
                .plain(when + ":");
    }

    private static Text line(WithPartner paid) {
        int count = paid.payments().size();
        var day = TimeFormat.day(paid.last().on());
        return Text.empty()
                .strong(Shorten.to(NAME, paid.partner().name()))
                .plain(": ")
                .and(Spans.list(paid.sums().amounts()))
                .plain(
                        count == 1
                                ? " on " + day
                                : " in %d payments, the last on %s".formatted(count, day));
    }
}
