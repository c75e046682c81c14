package io.baton.desk.statement;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.partner.Partner;
import io.baton.statement.Accounts;
import io.baton.statement.FeeSettlement;
import io.baton.statement.RecordedSettlement;
import io.baton.statement.Settling;
import io.baton.statement.Settling.Verdict;
import io.baton.store.SettlementStore;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.Money;

/// Stores a payment between the firm and a partner, or takes one back.
record SettlementRecorder(StatementLoader loader, SettlementStore settlements) {

    Reply record(Ask ask, Partner partner, FeeSettlement settlement) {
        var before =
                settlements.of(ask.firm().id(), partner.ids()).stream()
                        .map(RecordedSettlement::settlement)
                        .filter(each -> !each.id().equals(settlement.id()))
                        .toList();
        return switch (Settling.check(settlement, before)) {
            case Verdict.Zero() ->
                    CommonReplies.whisper("An amount of zero settles nothing. Nothing was saved.");
            case Verdict.TakesBackTooMuch(var paid) ->
                    CommonReplies.whisper(
                            Text.of("You can take back no more than was paid: ")
                                    .and(Spans.of(paid))
                                    .plain(". Nothing was saved."));
            case Verdict.SameAgain() ->
                    write(
                            ask,
                            partner,
                            settlement,
                            " The same payment was recorded before. If it's the same money, take this one back.");
            case Verdict.Fine() -> write(ask, partner, settlement, "");
        };
    }

    private Reply write(Ask ask, Partner partner, FeeSettlement settlement, String warning) {
        var recorded =
                new RecordedSettlement(
                        ask.firm().id(), partner.id(), settlement, ask.who(), ask.now(), 0);
        return switch (settlements.write(recorded, ask.turn().id(), List.of())) {
            // Its id comes from the turn, so it's stale only if it was recorded before.
            case WRITTEN, DUPLICATE_TURN, STALE ->
                    new Reply.Whisper(card(ask, partner, settlement, warning));
        };
    }

    private Card card(Ask ask, Partner partner, FeeSettlement settlement, String warning) {
        var balance = new BalanceText(ask.firm(), partner);
        boolean back = settlement.amount().isNegative();
        var paid = back ? settlement.forFirm().negated() : settlement.forFirm();
        var month = YearMonth.from(ask.today());
        var accounts = loader.load(ask.firm(), partner, month, ask.today());
        var card =
                Card.saying(
                                (back ? Text.of("Taken back: ") : Text.empty())
                                        .and(balance.paid(paid))
                                        .plain(" on " + TimeFormat.day(settlement.on()) + ".")
                                        .plain(warning))
                        .note(
                                Text.of(partner.name() + " sees it on the next statement. Now ")
                                        .and(balance.of(closing(accounts, settlement, month)))
                                        .plain("."));
        return back ? card : card.buttons(StatementButtons.takeBack(settlement, partner));
    }

    private static Money closing(Accounts accounts, FeeSettlement settlement, YearMonth month) {
        return accounts.in(settlement.amount().getCurrencyUnit())
                .map(each -> each.draft(accounts.ledger(), month).closing())
                .orElseGet(() -> settlement.amount().multipliedBy(0));
    }
}
