package io.baton.understanding.reader;

import io.baton.referral.NeededBy;
import io.baton.understanding.Span;
import io.baton.understanding.reader.Days.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for a date at one place of a text after the other.
record DateScanner(String text, Days days, DateSurroundings surroundings) {

    DateScanner(String text, Days days) {
        this(text, days, new DateSurroundings(text));
    }

    sealed interface Date {
        Span span();
    }

    record Deadline(NeededBy neededBy, Span span) implements Date {}

    record Day(LocalDate day, Span span) implements Date {}

    record Unclear(DateProblem problem, Span span) implements Date {}

    /// The date that starts here, with its `by` or `on`.
    Optional<Date> at(int start) {
        if (!surroundings.startsWord(start)
                || DateWords.AFTER.matcher(before(start, 50)).find()
                || surroundings.absent(start)) {
            return Optional.empty();
        }
        var urgent = look(DateWords.URGENT, start);
        if (urgent.isPresent()) {
            return negated(start)
                    ? Optional.empty()
                    : Optional.of(
                            new Deadline(
                                    new NeededBy.Urgent(), new Span(start, urgent.get().end())));
        }
        var period = before(start).or(() -> starting(start));
        if (period.isPresent()) {
            return period;
        }
        var by = negated(start) ? Optional.<Matcher>empty() : look(DateWords.BY, start);
        if (by.isPresent()) {
            boolean event = text.regionMatches(true, start, "for ", 0, 4);
            var found = after(by.get(), start, !event, DateReader.SHAPES);
            if (found.isPresent()) {
                return found;
            }
        }
        var span = first(RelativeDates.SPANS_OF_TIME, start, start, true, false, future());
        if (span.isPresent()) {
            return span;
        }
        var on = look(DateWords.ON, start);
        var event = on.flatMap(each -> day(each.end(), start, false));
        if (event.isPresent()) {
            return event;
        }
        var in = look(DateWords.IN, start);
        return in.flatMap(each ->
                        after(each, start, days.direction() != Direction.PAST, DateReader.CALENDAR))
                .or(() -> day(start, start, true));
    }

    /// `before April` is the last of March.
    private Optional<Date> before(int start) {
        return negated(start)
                ? Optional.empty()
                : look(DateWords.BEFORE, start)
                        .flatMap(word -> after(word, start, true, NamedPeriods.BEFORE));
    }

    /// `start in February` is the first of February.
    private Optional<Date> starting(int start) {
        boolean ahead = days.direction() != Direction.PAST;
        // `a call from April` comes from a person.
        return DateWords.MESSAGE.matcher(before(start, 12)).find()
                ? Optional.empty()
                : look(DateWords.START, start)
                        .flatMap(word -> after(word, start, ahead, NamedPeriods.FROM));
    }

    int nextWord(int from) {
        return surroundings.nextWord(from);
    }

    private Optional<Date> after(
            Matcher word, int start, boolean deadline, List<DateShape> shapes) {
        return first(shapes, word.end(), start, deadline, false, deadline ? future() : days);
    }

    /// @param bare whether no word such as `by` comes before
    private Optional<Date> first(
            List<DateShape> shapes,
            int at,
            int start,
            boolean deadline,
            boolean bare,
            Days filled) {
        for (var shape : shapes) {
            var match =
                    shape.fits(deadline, bare)
                            ? look(shape.pattern(), at)
                            : Optional.<Matcher>empty();
            var read = match.flatMap(each -> shape.read().apply(each, filled));
            if (read.isPresent()) {
                int end = match.orElseThrow().end();
                if (look(DateWords.MISSED, end).isPresent()) {
                    return Optional.empty();
                }
                var span = new Span(start, look(DateWords.TIME, end).map(Matcher::end).orElse(end));
                return Optional.of(date(read.get(), span, deadline));
            }
        }
        return Optional.empty();
    }

    private static Date date(DateReading reading, Span span, boolean deadline) {
        return switch (reading) {
            case DateReading.Unclear(var problem) -> new Unclear(problem, span);
            case DateReading.Understood(var day) ->
                    deadline ? new Deadline(new NeededBy.Date(day), span) : new Day(day, span);
        };
    }

    private Days future() {
        return days.towards(Direction.FUTURE);
    }

    /// A day that is no deadline. `We spoke on Tuesday` and `since Sunday` are past.
    private Optional<Date> day(int at, int start, boolean bare) {
        boolean since = text.regionMatches(true, start, "since ", 0, 6);
        boolean past = since || DateWords.HAPPENED.matcher(before(start, 70)).find();
        var weekdays = past ? days.towards(Direction.PAST) : days;
        return first(DateReader.CALENDAR, at, start, false, bare, since ? weekdays : days)
                .or(() -> first(RelativeDates.SHAPES, at, start, false, bare, weekdays));
    }

    private Optional<Matcher> look(Pattern pattern, int at) {
        return surroundings.look(pattern, at);
    }

    private String before(int at, int length) {
        return surroundings.before(at, length);
    }

    private boolean negated(int start) {
        return surroundings.negated(start);
    }
}
