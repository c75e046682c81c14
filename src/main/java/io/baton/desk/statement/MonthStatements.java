package io.baton.desk.statement;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.desk.button.StatementButtons;
import io.baton.partner.Partner;
import io.baton.statement.SentStatement;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// The statements of a month that a person may see: what was sent and, for members, drafts.
record MonthStatements(StatementLoader loader, StatementCards cards) {

    /// @param opener a button that shows it
    record Shown(CurrencyUnit currency, Card card, Button opener) {}

    /// The latest that was sent in each currency.
    List<Shown> latestSent(Viewer viewer, Partner partner) {
        return loader
                .load(viewer.firm(), partner, YearMonth.from(viewer.today()), viewer.today())
                .all()
                .stream()
                .flatMap(account -> account.sent().reversed().stream().limit(1))
                .map(each -> shown(viewer, each))
                .toList();
    }

    private Shown shown(Viewer viewer, SentStatement sent) {
        return new Shown(
                sent.statement().currency(),
                cards.sent(viewer, sent),
                StatementButtons.page(sent.statement().label(), 1, sent));
    }

    /// One for each currency that has any.
    List<Shown> of(Viewer viewer, Partner partner, YearMonth month) {
        var accounts = loader.load(viewer.firm(), partner, month, viewer.today());
        var sent =
                accounts.all().stream()
                        .flatMap(account -> account.covering(month).stream())
                        .map(each -> shown(viewer, each));
        var drafts =
                Stream.of(viewer)
                        .filter(each -> each.asker().isMember())
                        .flatMap(_ -> accounts.ready(month).stream())
                        .map(each ->
                                new Shown(
                                        each.currency(),
                                        cards.draft(viewer, each),
                                        StatementButtons.show(
                                                each.label(), StatementCards.ref(each))));
        return Stream.concat(sent, drafts).toList();
    }
}
