package io.baton.desk.revenue;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.Fit;
import io.baton.desk.NoOtherChange;
import io.baton.desk.parsing.HostName;
import io.baton.partner.Partner;
import io.baton.revenue.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `/revenue [PARTNER] [MONTH, YEAR or last year]`: the share against the target, or the figures of
/// one partner or a period.
record ShowRevenue(RevenueAnswers answers) implements Command, NoOtherChange {
    private static final int MOST_CHOICES = 5;

    @Override
    public String name() {
        return "revenue";
    }

    @Override
    public String usage() {
        return "revenue [a partner] [a month, a year or last year]";
    }

    @Override
    public String example() {
        return "revenue last year";
    }

    @Override
    public String purpose() {
        return "shows the share of partner revenue against the target, or one partner or time";
    }

    @Override
    public boolean openToContacts() {
        return true;
    }

    @Override
    public Optional<Command> forContacts() {
        return Optional.of(new RevenueForContacts(this));
    }

    /// `what did we make with the cloud people last year` is free text, also after `revenue`.
    @Override
    public Fit fit(Ask ask, String rest) {
        var words = asked(ask, rest);
        return words.isBlank()
                        || !(read(ask, words) instanceof QuestionReading.Unread)
                        || ask.asker().isMember() && AskedPartners.mayBeName(words)
                ? Fit.EXACT
                : Fit.NONE;
    }

    /// A partner's person may name the firm.
    private String asked(Ask ask, String rest) {
        return ask.asker() instanceof Asker.Contact
                        && !rest.isBlank()
                        && read(ask, rest) instanceof QuestionReading.Unread
                ? HostName.without(ask.firm(), rest)
                : rest;
    }

    @Override
    public Reply answer(Ask ask, String typed) {
        var rest = asked(ask, typed);
        if (rest.isBlank() || ask.asker() instanceof Asker.Stranger) {
            return answers.answer(ask, new RevenueQuestion(null, null));
        }
        var now = RevenueAnswers.now(ask);
        return switch (read(ask, rest)) {
            case QuestionReading.Clear(var question) -> clear(ask, rest, question);
            case QuestionReading.Several(var questions) -> which(questions, now);
            case QuestionReading.NotYet(var period) -> notYet(period, now);
            case QuestionReading.WithinAMonth(var partner) -> withinAMonth(partner, now);
            case QuestionReading.Unread() ->
                    ask.asker().isMember()
                            ? new Reply.Whisper(
                                    UnreadQuestionCard.of(rest, answers.known(ask), now))
                            : CommonReplies.onlyOwnFirm(ask);
        };
    }

    private QuestionReading read(Ask ask, String rest) {
        return parser(ask).read(rest);
    }

    private QuestionParser parser(Ask ask) {
        return new QuestionParser(answers.known(ask), RevenueAnswers.now(ask));
    }

    /// `2025` is the year, also if a partner is called `2025 Systems`, which is a button then.
    private Reply clear(Ask ask, String rest, RevenueQuestion question) {
        var reply = answers.answer(ask, question);
        var longer =
                question.partner() == null ? parser(ask).longerNames(rest) : List.<Partner>of();
        if (longer.isEmpty() || !(reply instanceof Reply.Whisper(var card))) {
            return reply;
        }
        return new Reply.Whisper(
                card.buttons(
                        longer.stream()
                                .limit(MOST_CHOICES)
                                .map(each ->
                                        RevenueQuestion.of(each).button(RevenueAnswers.now(ask)))
                                .toArray(Button[]::new)));
    }

    private static Reply which(List<RevenueQuestion> questions, YearMonth now) {
        return new Reply.Whisper(
                Card.saying("Which one do you mean?")
                        .buttons(
                                questions.stream()
                                        .limit(MOST_CHOICES)
                                        .map(each -> each.button(now))
                                        .toArray(Button[]::new)));
    }

    private static Reply notYet(Period period, YearMonth now) {
        return new Reply.Whisper(
                Card.saying(
                                "%s hasn't started yet, so there are no figures."
                                        .formatted(RevenueText.period(period, now)))
                        .buttons(suggestions(null, now)));
    }

    private static Reply withinAMonth(@Nullable Partner partner, YearMonth now) {
        return new Reply.Whisper(
                Card.saying("I keep figures by month. The weekly digest has those of a week.")
                        .buttons(suggestions(partner, now)));
    }

    /// Times that can be asked for.
    static Button[] suggestions(@Nullable Partner partner, YearMonth now) {
        return Stream.of(
                        Period.of(now),
                        Period.of(now.minusMonths(1)),
                        Period.ofYear(now.getYear()),
                        Period.ofYear(now.getYear() - 1))
                .map(period -> new RevenueQuestion(partner, period).button(now))
                .toArray(Button[]::new);
    }
}
