package io.baton.desk.statement;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.revenue.PeriodText;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.revenue.Period;
import io.baton.revenue.SumsByCurrency;
import io.baton.statement.FeeSettlement;
import io.baton.statement.Payments;
import io.baton.statement.Payments.WithPartner;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.joda.money.Money;

/// What the firm and its partners paid each other, with a button for each statement.
final class PaymentsCard {
    private static final int NAME = 60;
    private static final int MOST = 10;
    private static final int MOST_BUTTONS = 5;

    /// The payments that are asked for.
    ///
    /// @param payers the sides whose payments they are
    record Asked(List<Payer> payers, Period period) {
        Asked {
            payers = List.copyOf(payers);
        }

        private String when(Ask ask) {
            var now = YearMonth.from(ask.today());
            return period.isFromTheBeginning() ? "" : " " + PeriodText.when(period, now);
        }
    }

    private PaymentsCard() {}

    /// By partner.
    static Card ofAll(Ask ask, Asked asked, Payments payments) {
        var card = titled(ask, asked, "Payments");
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

    private static Text heading(Ask ask, Asked asked, Payer payer, List<WithPartner> paid) {
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

    /// One by one.
    ///
    /// @param open what is owed now, as the firm sees it
    static Card of(Ask ask, Asked asked, Payments payments, Partner partner, List<Money> open) {
        var words = new BalanceText(ask.firm(), partner);
        var card = titled(ask, asked, "Payments with " + words.name(Payer.PARTNER));
        var months = new TreeSet<YearMonth>();
        for (var payer : asked.payers()) {
            var ever = of(ask, payments, payer, Period.everUntil(YearMonth.from(ask.today())));
            var paid = of(ask, payments, payer, asked.period());
            card =
                    card.paragraph(heading(ask, asked, words, payer, paid, ever))
                            .bullets(RevenueText.capped(paid, MOST, PaymentsCard::line));
            (paid.isEmpty() ? ever : paid)
                    .stream().limit(1).map(each -> YearMonth.from(each.on())).forEach(months::add);
        }
        var record = StatementButtons.recordPayment(partner);
        return (months.isEmpty()
                        ? card.buttons(record)
                        : card.buttons(StatementButtons.of(partner, months.last()), record))
                .note(
                        open.stream()
                                .map(words::of)
                                .reduce((one, other) -> one.plain(", ").and(other))
                                .map(now -> Text.of("Now ").and(now).plain("."))
                                .orElseGet(() -> Text.of("Now neither owes the other anything.")));
    }

    private static List<FeeSettlement> of(Ask ask, Payments payments, Payer payer, Period period) {
        return payments.of(payer, period, ask.firm().currency()).stream()
                .flatMap(each -> each.payments().stream())
                .toList();
    }

    private static Text heading(
            Ask ask,
            Asked asked,
            BalanceText words,
            Payer payer,
            List<FeeSettlement> paid,
            List<FeeSettlement> ever) {
        var payee = words.name(payer.other());
        if (paid.isEmpty()) {
            var none =
                    Text.of(
                            "No payment from %s to %s is recorded%s."
                                    .formatted(words.name(payer), payee, asked.when(ask)));
            return ever.isEmpty()
                    ? none
                    : none.plain(" The last one was ")
                            .and(amountAndDay(ever.getFirst()))
                            .plain(".");
        }
        return Text.of(words.name(payer) + " paid " + payee + " ")
                .and(
                        Spans.list(
                                SumsByCurrency.of(paid.stream().map(FeeSettlement::amount))
                                        .amounts()))
                .plain(asked.when(ask) + ", the last on ")
                .plain(TimeFormat.day(paid.getFirst().on()) + ":");
    }

    private static Text amountAndDay(FeeSettlement payment) {
        return Text.empty()
                .and(Spans.of(payment.amount()))
                .plain(" on " + TimeFormat.day(payment.on()));
    }

    private static Text line(FeeSettlement payment) {
        return Text.of(TimeFormat.day(payment.on()) + ": ").and(Spans.of(payment.amount()));
    }

    private static Card titled(Ask ask, Asked asked, String what) {
        return asked.period().isFromTheBeginning()
                ? Card.titled(what)
                : Card.titled(
                        what
                                + ": "
                                + RevenueText.period(asked.period(), YearMonth.from(ask.today())));
    }
}
