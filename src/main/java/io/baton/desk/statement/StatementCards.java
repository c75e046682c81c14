package io.baton.desk.statement;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.DraftRef;
import io.baton.desk.button.StatementButtons;
import io.baton.desk.button.StatementButtons.Reader;
import io.baton.partner.Contact;
import io.baton.referral.Referrals;
import io.baton.statement.Frozen;
import io.baton.statement.Question;
import io.baton.statement.SentStatement;
import io.baton.statement.Statement;
import io.baton.store.StatementStore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Cards of drafts and of sent statements.
record StatementCards(Referrals referrals, StatementStore statements) {

    /// Lines on one card. Each may have buttons, and platforms limit both.
    private static final int PAGE = 8;

    /// Lines on a draft.
    private static final int LONGEST_DRAFT = 30;

    static DraftRef ref(Statement draft) {
        return new DraftRef(
                draft.month(), draft.currency(), Frozen.of(draft).digest(), draft.partner());
    }

    /// For members only.
    Card draft(Viewer viewer, Statement draft) {
        boolean over = draft.month().isBefore(YearMonth.from(viewer.today()));
        var status =
                over
                        ? "Draft. %s gets it when you send it. You can't take it back."
                        : "So far this month. You can send it to %s when the month is over.";
        var recipient =
                viewer.partner()
                        .moneyContact()
                        .map(each -> each.who().name() + " at " + viewer.partner().name())
                        .orElse(viewer.partner().name());
        var card =
                head(viewer, draft)
                        .paragraph(Text.of(status.formatted(recipient)))
                        .bullets(draftLines(viewer, draft))
                        .bullets(new AnswerText(viewer).stillOpen(earlier(viewer, draft)));
        card = foot(viewer, draft, card);
        return over
                ? card.buttons(
                        StatementButtons.send("Send to " + viewer.partner().name(), ref(draft)),
                        StatementButtons.recordPayment(viewer.partner()))
                : card.buttons(StatementButtons.recordPayment(viewer.partner()));
    }

    /// Statements before this one, with questions that aren't settled.
    private List<SentStatement> earlier(Viewer viewer, Statement statement) {
        return statements.of(viewer.firm().id(), viewer.partner().ids()).stream()
                .filter(each -> each.statement().currency().equals(statement.currency()))
                .filter(each -> each.statement().month().isBefore(statement.month()))
                .filter(each -> !each.openQuestions().isEmpty())
                .toList();
    }

    private List<Text> draftLines(Viewer viewer, Statement draft) {
        var text = new LineText(referrals, viewer);
        int count = draft.lines().size() + draft.settlements().size();
        var lines = new ArrayList<Text>();
        IntStream.rangeClosed(1, Math.min(count, LONGEST_DRAFT))
                .forEach(line -> lines.add(text.of(draft, line)));
        if (count > LONGEST_DRAFT) {
            lines.add(Text.of("and %d more".formatted(count - LONGEST_DRAFT)));
        }
        return lines;
    }

    Card sent(Viewer viewer, SentStatement sent) {
        return sent(viewer, sent, 1);
    }

    /// @param first number of the first line to show
    Card sent(Viewer viewer, SentStatement sent, int first) {
        var card = head(viewer, sent.statement()).paragraph(new AnswerText(viewer).of(sent));
        int last = Math.min(sent.lineCount(), first + PAGE - 1);
        for (int line = first; line <= last; line++) {
            card = withLine(viewer, sent, card, line);
        }
        card = card.bullets(new AnswerText(viewer).stillOpen(earlier(viewer, sent.statement())));
        card = foot(viewer, sent.statement(), card);
        var buttons = new ArrayList<Button>();
        if (sent.awaitsAgreement() && !viewer.asker().isMember()) {
            buttons.add(StatementButtons.agree(sent));
        }
        if (last < sent.lineCount()) {
            var more = "More lines (%d)".formatted(sent.lineCount() - last);
            buttons.add(StatementButtons.page(more, last + 1, sent));
        }
        buttons.add(StatementButtons.link("Page to print", Reader.ASKER, sent));
        if (viewer.asker().isMember()) {
            // Others get their own link from Baton, so no member can answer in their name.
            viewer.partner()
                    .moneyContact()
                    .filter(Contact.ByMail.class::isInstance)
                    .map(contact -> "Link for " + contact.who().name())
                    .ifPresent(label ->
                            buttons.add(StatementButtons.link(label, Reader.CONTACT, sent)));
            buttons.add(StatementButtons.recordPayment(viewer.partner()));
        }
        return buttons.isEmpty() ? card : card.with(new Card.Part.Buttons(buttons));
    }

    private Card withLine(Viewer viewer, SentStatement sent, Card card, int line) {
        var text = new LineText(referrals, viewer).of(sent.statement(), line);
        var question = sent.questionAbout(line);
        if (question.isPresent()) {
            text = text.plain(". ").and(new AnswerText(viewer).question(question.get()));
        }
        var with = card.paragraph(text);
        if (question.filter(Question::open).isPresent()) {
            return with.with(
                    new Card.Part.Buttons(
                            Arrays.stream(Question.Outcome.values())
                                    .map(each ->
                                            StatementButtons.settle(each, question.get(), sent))
                                    .toList()));
        }
        return viewer.asker().isMember() || sent.agreed() != null
                ? with
                : with.buttons(StatementButtons.question(line, sent));
    }

    private static Card head(Viewer viewer, Statement statement) {
        return Card.titled(
                "Statement %s: %s and %s"
                        .formatted(
                                statement.label(), viewer.firm().name(), viewer.partner().name()));
    }

    private static Card foot(Viewer viewer, Statement statement, Card card) {
        var balance = new BalanceText(viewer.firm(), viewer.partner());
        return card.with(
                        new Card.Part.Facts(
                                List.of(
                                        new Card.Fact("Opening", balance.of(statement.opening())),
                                        new Card.Fact("Fees", balance.of(statement.due())),
                                        new Card.Fact("Settled", balance.paid(statement)),
                                        new Card.Fact("Closing", balance.of(statement.closing())))))
                .note(Text.of("Excludes tax; not an invoice."));
    }
}
