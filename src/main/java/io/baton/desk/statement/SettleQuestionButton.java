package io.baton.desk.statement;

import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.ButtonHandler;
import io.baton.desk.CommonReplies;
import io.baton.desk.button.LineRef;
import io.baton.desk.button.StatementButtons;
import io.baton.referral.figure.Side;
import io.baton.statement.Answering;
import io.baton.statement.Question;
import io.baton.statement.Question.Outcome;
import io.baton.statement.SentStatement;
import java.util.Optional;

/// Either side's press on how a question ended. The other side has to press the same.
record SettleQuestionButton(Outcome outcome, StatementChange change) implements ButtonHandler {

    @Override
    public String action() {
        return switch (outcome) {
            case CORRECTED -> StatementButtons.CORRECTED;
            case WITHDRAWN -> StatementButtons.WITHDRAWN;
        };
    }

    @Override
    public Optional<String> otherChange() {
        return Optional.of("a statement");
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Reply pressed(Ask ask, String value) {
        return LineRef.decode(value)
                .flatMap(ref -> settle(ask, ref))
                .orElseGet(CommonReplies::invalidButton);
    }

    /// @param ref names the question
    private Optional<Reply> settle(Ask ask, LineRef ref) {
        return change.find(ask, ref.statement())
                .flatMap(found -> found.sent().question(ref.line()))
                .map(question -> settle(ask, ref, question));
    }

    private Reply settle(Ask ask, LineRef ref, Question question) {
        var side = ask.asker().isMember() ? Side.FIRM : Side.PARTNER;
        var press = new Question.Press(outcome, ask.who(), ask.now());
        return change.of(
                ask,
                ref.statement(),
                now -> Answering.settle(now, ref.line(), side, press),
                next -> said(next, ref.line(), question.line()));
    }

    /// @param number of the question
    private String said(SentStatement next, int number, int line) {
        var how =
                switch (outcome) {
                    case CORRECTED -> "line %d is corrected.".formatted(line);
                    case WITHDRAWN -> "line %d is right.".formatted(line);
                };
        return next.question(number).filter(Question::open).isPresent()
                ? " says that " + how + " Do you agree?"
                : " says so too: " + how + " The question is settled.";
    }
}
