package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.revenue.Period;
import io.baton.revenue.SumsByCurrency;
import io.baton.statement.FeeSettlement;
import io.baton.statement.Payments;
import io.baton.terms.Payer;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.joda.money.Money;

/// What the firm and one partner paid each other, one by one, with a button for the statement.
final class PartnerPaymentsCard {
    private static final int MOST = 10;

    private PartnerPaymentsCard() {}

    /// @param open what is owed now, as the firm sees it
    static Card of(
            Ask ask, PaymentsQuestion asked, Payments payments, Partner partner, List<Money> open) {
        var words = new BalanceText(ask.firm(), partner);
        var card = asked.titled(ask, "Payments with " + words.name(Payer.PARTNER));
        var months = new TreeSet<YearMonth>();
        for (var payer : asked.payers()) {
            var ever = of(ask, payments, payer, Period.everUntil(YearMonth.from(ask.today())));
            var paid = of(ask, payments, payer, asked.period());
            card =
                    card.paragraph(heading(ask, asked, words, payer, paid, ever))
                            .bullets(RevenueText.capped(paid, MOST, PartnerPaymentsCard::line));
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
            PaymentsQuestion asked,
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
}
