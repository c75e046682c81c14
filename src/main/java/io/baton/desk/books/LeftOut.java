package io.baton.desk.books;

import io.baton.chat.Text;
import io.baton.desk.revenue.RevenueText;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.statement.Unsent;
import io.baton.terms.Payer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/// Says which fees an export leaves out because no statement lists them yet.
record LeftOut(BooksRequest request) {
    /// Statements that are named. The others are counted.
    private static final int MOST = 10;

    /// For a month that isn't over: no one can send its statements.
    Text monthRuns() {
        var month = request.month();
        return Text.of(
                "You can send the statements for %s from %s."
                        .formatted(
                                RevenueText.month(month),
                                TimeFormat.day(month.plusMonths(1).atDay(1))));
    }

    List<Text> unsent(List<Unsent> unsent) {
        var bullets = new ArrayList<Text>();
        unsent.stream().limit(MOST).map(this::unsent).forEach(bullets::add);
        int more = unsent.size() - MOST;
        if (more > 0) {
            var statements = more == 1 ? "1 more statement" : more + " more statements";
            bullets.add(
                    Text.of("Left out: %s. To see one, type ".formatted(statements))
                            .code("partner statement NAME " + request.month())
                            .plain("."));
        }
        return bullets;
    }

    private Text unsent(Unsent each) {
        var partner = each.partner().name();
        var amounts =
                Stream.of(Payer.values())
                        .flatMap(payer ->
                                each.fees().owedBy(payer).amounts().stream()
                                        .map(amount -> owed(partner, payer, amount)))
                        .reduce((one, other) -> one.plain(" and ").and(other))
                        .orElseGet(Text::empty);
        return Text.of("Left out: ")
                .and(amounts)
                .plain(", because %s hasn't been sent. Send it first: ".formatted(each.label()))
                .code("partner statement %s %s".formatted(partner, request.month()));
    }

    /// @param amount negative if it goes back
    private static Text owed(String partner, Payer payer, Money amount) {
        var name = Shorten.to(BooksCard.NAME, partner);
        var who =
                switch (payer) {
                    case PARTNER ->
                            amount.isPositive() ? " that %s owes you" : " that you owe back to %s";
                    case FIRM ->
                            amount.isPositive() ? " that you owe %s" : " that %s owes back to you";
                };
        return Text.empty().and(Spans.of(amount.abs())).plain(who.formatted(name));
    }
}
