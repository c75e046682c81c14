package io.baton.understanding.message.mail;

import io.baton.referral.NeededBy;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Chooses among all days of a mail the one by which something is needed.
public final class MailDeadline {
    private static final Pattern NO_DEADLINE =
            Pattern.compile(
                    "(?iU)\\b(?:policy renewal|valid until|out of (?:the )?office|i am in the house|i go to|i'm away"
                            + "|on holiday|invoice|ring you|call you|lease|since|mornings?|next year's|financial year|travell?ing|between trains)\\b");

    private static final Pattern DEADLINE =
            Pattern.compile(
                    "(?iU)\\b(?:by|before|deadline|ha(?:s|ve) to|have it|get it|hop(?:e|ing)|online|up and running|in time|start|must|latest|ready|live|finish(?:ed)?|in place|need(?:s|ed)?"
                            + "|want(?:ed)?|opens?|doors|due|until|realistic(?:ally)?|done|audit|wedding|lovely to"
                            + "|goes up|at the latest|no later|possible)\\b");

    private static final Pattern BEFORE_THEN =
            Pattern.compile(
                    "(?iU)\\b(?:before|by|until|ahead of|prior to) (?:then|that(?: (?:date|day))?)(?= ?(?:[.,;!?)\\n]|$))");

    /// "stopped in August"
    private static final Pattern HAPPENED =
            Pattern.compile(
                    "(?iU)\\b(?:stopped|broke|died|failed|crashed|collapsed|flooded|happened|went|left|lost|bought|retired|closed|was|were|had|since)\\b(?: (?!to|by|before|for)\\p{L}+){0,2} ?(?:in|on|at)? ?$");

    /// Characters.
    private static final int SHORTLY = 40;

    private static final String BETWEEN = "between ";

    private final Clauses clauses;
    private final LocalDate today;

    public MailDeadline(Clauses clauses, LocalDate today) {
        this.clauses = clauses;
        this.today = today;
    }

    /// A deadline, or a date in a sentence that speaks of one.
    public Optional<Found<NeededBy>> choose(
            List<Found<NeededBy>> deadlines, List<Found<LocalDate>> dates) {
        return before(deadlines, dates).or(() -> stated(deadlines)).or(() -> spokenOf(dates));
    }

    /// "The power is off on 19 December. We'd like it in before then."
    private Optional<Found<NeededBy>> before(
            List<Found<NeededBy>> deadlines, List<Found<LocalDate>> dates) {
        var then = BEFORE_THEN.matcher(clauses.text());
        if (!then.find()) {
            return Optional.empty();
        }
        return Stream.concat(
                        deadlines.stream(),
                        dates.stream().map(date -> date.<NeededBy>map(NeededBy.Date::new)))
                .filter(date -> date.value() instanceof NeededBy.Date && isAhead(date.value()))
                .filter(date -> date.span().end() <= then.start())
                .filter(date -> then.start() - date.span().end() < Clauses.NEAR / 2)
                .max(Comparator.comparingInt(date -> date.span().start()));
    }

    private Optional<Found<NeededBy>> stated(List<Found<NeededBy>> deadlines) {
        return deadlines.stream()
                .filter(deadline -> isAhead(deadline.value()))
                .filter(deadline -> !NO_DEADLINE.matcher(clauses.around(deadline.span())).find())
                .filter(deadline -> !hasHappened(deadline.span()))
                .findFirst();
    }

    private Optional<Found<NeededBy>> spokenOf(List<Found<LocalDate>> dates) {
        return dates.stream()
                .filter(date -> !date.value().isBefore(today))
                .filter(date -> !NO_DEADLINE.matcher(clauses.around(date.span())).find())
                .filter(date -> DEADLINE.matcher(clauses.around(date.span())).find())
                .filter(date -> !hasHappened(date.span()))
                .findFirst()
                .map(date -> date(date, dates).map(NeededBy.Date::new));
    }

    /// The later one of "between 21 December and 3 January".
    private Found<LocalDate> date(Found<LocalDate> first, List<Found<LocalDate>> dates) {
        int from = Math.max(0, first.span().start() - BETWEEN.length());
        boolean between =
                clauses.text()
                        .substring(from, first.span().start())
                        .toLowerCase(Locale.ROOT)
                        .equals(BETWEEN);
        return dates.stream()
                .filter(_ -> between)
                .filter(next -> next.span().start() > first.span().end())
                .filter(next -> next.span().start() - first.span().end() <= " and the ".length())
                .filter(next -> next.value().isAfter(first.value()))
                .findFirst()
                .orElse(first);
    }

    private boolean hasHappened(Span day) {
        int from = Math.max(0, day.start() - SHORTLY);
        return HAPPENED.matcher(clauses.text().substring(from, day.start())).find();
    }

    private boolean isAhead(NeededBy deadline) {
        return switch (deadline) {
            case NeededBy.Date(var day) -> !day.isBefore(today);
            case NeededBy.Urgent() -> true;
        };
    }
}
