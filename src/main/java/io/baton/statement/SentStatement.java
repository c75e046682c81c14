package io.baton.statement;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A statement that was sent, and the answers to it. Its text never changes.
///
/// @param number counts the statements to the partner in this currency, from 1
/// @param frozen what was sent
/// @param sentOn day in the firm's time zone
/// @param agreed null if the partner hasn't agreed
/// @param version number of writes so far; 0 if never stored
public record SentStatement(
        int number,
        Statement statement,
        Frozen frozen,
        Individual sentBy,
        Instant sentAt,
        LocalDate sentOn,
        AnswerState.@Nullable Agreed agreed,
        List<Question> questions,
        long version) {

    /// Days to answer.
    public static final int DAYS = 30;

    public SentStatement {
        questions = List.copyOf(questions);
    }

    public FirmId firm() {
        return statement.firm();
    }

    public PartnerId partner() {
        return statement.partner();
    }

    /// Unique within the firm: only one statement can be the partner's next one.
    public String id() {
        return id(partner(), statement.currency().getCode(), number);
    }

    static String id(PartnerId partner, String currency, int number) {
        return currency + "/" + number + "/" + partner.value();
    }

    /// Fees first, then settlements; the first line has number 1.
    public int lineCount() {
        return statement.lines().size() + statement.settlements().size();
    }

    public List<Question> openQuestions() {
        return questions.stream().filter(Question::open).toList();
    }

    /// Whether the partner can agree now: once every question is settled, and once only.
    public boolean awaitsAgreement() {
        return agreed == null && openQuestions().isEmpty();
    }

    /// @param number of the question among all about this statement, from 1
    public Optional<Question> question(int number) {
        return number < 1 || number > questions.size()
                ? Optional.empty()
                : Optional.of(questions.get(number - 1));
    }

    /// The latest question about a line.
    public Optional<Question> questionAbout(int line) {
        return questions.stream().filter(each -> each.line() == line).reduce((_, last) -> last);
    }

    /// @param zone the firm's
    public AnswerState answer(LocalDate today, ZoneId zone) {
        int open = openQuestions().size();
        var until = lastSettled(zone).orElse(sentOn).plusDays(DAYS);
        if (agreed != null) {
            return agreed;
        }
        if (open > 0) {
            return new AnswerState.Questioned(open);
        }
        return today.isAfter(until)
                ? new AnswerState.Undisputed(until.plusDays(1))
                : new AnswerState.Waiting(until);
    }

    /// The day when the last question was settled: the days to answer begin anew.
    private Optional<LocalDate> lastSettled(ZoneId zone) {
        return questions.stream()
                .filter(each -> !each.open())
                .flatMap(each -> Stream.of(each.firm(), each.partner()))
                .filter(Objects::nonNull)
                .map(press -> press.at().atZone(zone).toLocalDate())
                .max(Comparator.naturalOrder());
    }

    SentStatement with(List<Question> next) {
        return new SentStatement(
                number, statement, frozen, sentBy, sentAt, sentOn, agreed, next, version);
    }

    SentStatement with(AnswerState.Agreed next) {
        return new SentStatement(
                number, statement, frozen, sentBy, sentAt, sentOn, next, questions, version);
    }

    public SentStatement written() {
        return new SentStatement(
                number, statement, frozen, sentBy, sentAt, sentOn, agreed, questions, version + 1);
    }
}
