package io.baton.statement;

import io.baton.firm.Individual;
import io.baton.referral.figure.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;

/// What people decide about a sent statement.
public final class Answering {

    public sealed interface Decision {
        record Changed(SentStatement next) implements Decision {}

        record Refused(Refusal why) implements Decision {}
    }

    public sealed interface Refusal {
        record AlreadyAgreed(AnswerState.Agreed agreed) implements Refusal {}

        /// @param count of questions that aren't settled
        record QuestionsOpen(int count) implements Refusal {}

        record AlreadyQuestioned(Question question) implements Refusal {}

        record NoSuchLine() implements Refusal {}

        /// There's no open question about the line.
        record NothingOpen() implements Refusal {}

        record AlreadyPressed() implements Refusal {}
    }

    private Answering() {}

    public static Decision agree(SentStatement now, Individual who, Instant at) {
        var agreed = now.agreed();
        if (agreed != null) {
            return refused(new Refusal.AlreadyAgreed(agreed));
        }
        int open = now.openQuestions().size();
        return open > 0
                ? refused(new Refusal.QuestionsOpen(open))
                : new Decision.Changed(now.with(new AnswerState.Agreed(who, at)));
    }

    /// @param line see [SentStatement#lineCount()]
    public static Decision question(
            SentStatement now, int line, String text, Individual who, Instant at) {
        var agreed = now.agreed();
        if (agreed != null) {
            return refused(new Refusal.AlreadyAgreed(agreed));
        }
        if (line < 1 || line > now.lineCount()) {
            return refused(new Refusal.NoSuchLine());
        }
        var open = now.questionAbout(line).filter(Question::open);
        if (open.isPresent()) {
            return refused(new Refusal.AlreadyQuestioned(open.get()));
        }
        var question = new Question(line, text, who, now.sentBy(), at, null, null);
        return new Decision.Changed(
                now.with(Stream.concat(now.questions().stream(), Stream.of(question)).toList()));
    }

    /// One side's press on an open question. The second press with the same outcome settles it.
    public static Decision settle(SentStatement now, int number, Side side, Question.Press press) {
        var open = now.question(number).filter(Question::open).orElse(null);
        if (open == null) {
            return refused(new Refusal.NothingOpen());
        }
        var before = open.pressed(side);
        if (before != null && before.outcome() == press.outcome()) {
            return refused(new Refusal.AlreadyPressed());
        }
        var questions = new ArrayList<>(now.questions());
        questions.set(number - 1, open.press(side, press));
        return new Decision.Changed(now.with(questions));
    }

    private static Decision refused(Refusal why) {
        return new Decision.Refused(why);
    }
}
