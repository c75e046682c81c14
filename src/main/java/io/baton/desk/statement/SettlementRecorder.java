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
import io.baton.statement.FeeSettlement;
import io.baton.statement.Settling.Verdict;
import io.baton.statement.Statement;
import java.time.YearMonth;

/// Stores a payment between the firm and a partner, or takes one back.
record SettlementRecorder(StatementLoader loader, SettlementBook book) {

    Reply record(Ask ask, Partner partner, FeeSettlement settlement) {
        return book.record(partner, settlement, ask.who(), ask.now(), ask.turn().id())
                .map(verdict -> reply(ask, partner, settlement, verdict))
                .orElseGet(() ->
                        CommonReplies.whisper(
                                "Someone else just recorded payments. Nothing was saved; try again."));
    }

    private Reply reply(Ask ask, Partner partner, FeeSettlement settlement, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Zero() ->
                    CommonReplies.whisper("An amount of zero settles nothing. Nothing was saved.");
            case Verdict.TakesBackTooMuch(var paid) ->
                    CommonReplies.whisper(
                            Text.of("You can take back no more than was paid: ")
                                    .and(Spans.of(paid))
                                    .plain(". Nothing was saved."));
            case Verdict.SameAgain() ->
                    new Reply.Whisper(
                            card(
                                    ask,
                                    partner,
                                    settlement,
                                    " The same payment was recorded before. If it's the same money, take this one back."));
            case Verdict.Fine() -> new Reply.Whisper(card(ask, partner, settlement, ""));
        };
    }

    private Card card(Ask ask, Partner partner, FeeSettlement settlement, String warning) {
        var balance = new BalanceText(ask.firm(), partner);
        boolean back = settlement.amount().isNegative();
        var paid = back ? settlement.forFirm().negated() : settlement.forFirm();
        var month = YearMonth.from(ask.today());
        var accounts = loader.load(ask.firm(), partner, month, ask.today());
        var draft =
                accounts.in(settlement.amount().getCurrencyUnit())
                        .map(each -> each.draft(accounts.ledger(), month));
        boolean listed = draft.filter(each -> each.settlements().contains(settlement)).isPresent();
        var closing =
                draft.map(Statement::closing).orElseGet(() -> settlement.amount().multipliedBy(0));
        var card =
                Card.saying(
                                (back ? Text.of("Taken back: ") : Text.empty())
                                        .and(balance.paid(paid))
                                        .plain(" on " + TimeFormat.day(settlement.on()) + ".")
                                        .plain(warning))
                        .note(
                                Text.of(
                                                listed
                                                        ? partner.name()
                                                                + " sees it on the next statement."
                                                        : "No statement lists it.")
                                        .plain(" Now ")
                                        .and(balance.of(closing))
                                        .plain("."));
        return back ? card : card.buttons(StatementButtons.takeBack(settlement, partner));
    }
}
