package io.baton.desk.statement.link;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.StatementSheet;
import io.baton.chat.Text;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.statement.AnswerText;
import io.baton.desk.statement.BalanceText;
import io.baton.desk.statement.Viewer;
import io.baton.desk.text.FeeText;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.statement.FeeSettlement;
import io.baton.statement.Question;
import io.baton.statement.SentStatement;
import io.baton.statement.Statement;
import io.baton.statement.StatementLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Words a sent statement as a page. Statements have no client names: they're looked up for those
/// who may see them.
public record SheetText(Referrals referrals) {

    StatementSheet of(Viewer viewer, SentStatement sent) {
        var statement = sent.statement();
        var answers = new AnswerText(viewer);
        var rows = new ArrayList<StatementSheet.Row>();
        for (int line = 1; line <= sent.lineCount(); line++) {
            rows.add(row(viewer, sent, line));
        }
        return new StatementSheet(
                "Statement " + statement.label(),
                viewer.firm().name() + " and " + viewer.partner().name(),
                answers.of(sent),
                rows,
                balance(viewer, statement),
                Text.of("Excludes tax; not an invoice."),
                sent.awaitsAgreement() && answers(viewer)
                        ? List.of(StatementButtons.agree(sent))
                        : List.of());
    }

    /// Only contacts answer on the page. Members do it in the chat, where it's known who they are.
    private static boolean answers(Viewer viewer) {
        return !viewer.asker().isMember();
    }

    private StatementSheet.Row row(Viewer viewer, SentStatement sent, int line) {
        var statement = sent.statement();
        int fees = statement.lines().size();
        var question = sent.questionAbout(line);
        var remark = question.map(new AnswerText(viewer)::question);
        var buttons = answers(viewer) ? buttons(sent, line, question) : List.<Button>of();
        return line <= fees
                ? fee(viewer, line, statement.lines().get(line - 1), remark, buttons)
                : payment(
                        viewer,
                        line,
                        statement.settlements().get(line - 1 - fees),
                        remark,
                        buttons);
    }

    private static List<Button> buttons(SentStatement sent, int line, Optional<Question> question) {
        if (question.filter(Question::open).isPresent()) {
            return Arrays.stream(Question.Outcome.values())
                    .map(each -> StatementButtons.settle(each, question.get(), sent))
                    .toList();
        }
        return sent.agreed() == null ? List.of(StatementButtons.question(line, sent)) : List.of();
    }

    private StatementSheet.Row fee(
            Viewer viewer,
            int number,
            StatementLine line,
            Optional<Text> remark,
            List<Button> buttons) {
        var fee = line.fee();
        var what = Text.empty().strong("R-" + fee.number());
        var client = client(viewer, fee.number());
        var basis = fee.basis();
        var corrects = line.corrects();
        return new StatementSheet.Row(
                number,
                TimeFormat.day(fee.on()),
                client.map(name -> what.plain(" " + name)).orElse(what),
                corrects == null
                        ? FeeText.of(fee.rule())
                        : FeeText.of(fee.rule()).plain("; corrects " + corrects),
                basis == null ? Text.empty() : Text.empty().and(Spans.of(basis)),
                new BalanceText(viewer.firm(), viewer.partner()).name(fee.payer()) + " owes",
                money(fee.amount()),
                remark,
                buttons);
    }

    private Optional<String> client(Viewer viewer, int number) {
        return referrals
                .find(viewer.firm().id(), number)
                .filter(viewer.asker()::maySee)
                .map(Referral::client);
    }

    private static StatementSheet.Row payment(
            Viewer viewer,
            int number,
            FeeSettlement settlement,
            Optional<Text> remark,
            List<Button> buttons) {
        var takenBack = settlement.amount().isNegative();
        return new StatementSheet.Row(
                number,
                TimeFormat.day(settlement.on()),
                Text.empty().strong(takenBack ? "Payment taken back" : "Payment"),
                Text.empty(),
                Text.empty(),
                new BalanceText(viewer.firm(), viewer.partner()).name(settlement.payer()) + " paid",
                money(settlement.amount()),
                remark,
                buttons);
    }

    private static Text.Span.Money money(Money amount) {
        return new Text.Span.Money(amount.getAmount(), amount.getCurrencyUnit().getCode());
    }

    private static List<Card.Fact> balance(Viewer viewer, Statement statement) {
        var balance = new BalanceText(viewer.firm(), viewer.partner());
        return List.of(
                new Card.Fact("Opening", balance.of(statement.opening())),
                new Card.Fact("Fees", balance.of(statement.due())),
                new Card.Fact("Settled", balance.paid(statement)),
                new Card.Fact("Closing", balance.of(statement.closing())));
    }
}
