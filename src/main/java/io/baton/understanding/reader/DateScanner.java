package io.baton.understanding.reader;

import io.baton.referral.NeededBy;
import io.baton.understanding.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for a date at one place of a text after the other.
record DateScanner(String text, Days days, DateSurroundings words) {
    static final WordStarts STARTS =
            new WordStarts(
                    Stream.of(
                                    Stream.of(
                                            DateWords.URGENT,
                                            DateWords.BEFORE,
                                            DateWords.START,
                                            DateWords.BY,
                                            DateWords.ON,
                                            DateWords.IN),
                                    Stream.concat(
                                                    RelativeDates.SPANS_OF_TIME.stream(),
                                                    DateReader.SHAPES.stream())
                                            .map(DateShape::pattern))
                            .flatMap(patterns -> patterns)
                            .toList());

    DateScanner(String text, Days days) {
        this(text, days, new DateSurroundings(text));
    }

    sealed interface Date {
        Span span();
    }

    record Deadline(NeededBy neededBy, Span span) implements Date {}

    record Day(LocalDate day, Span span) implements Date {}

    record Unclear(DateProblem problem, Span span) implements Date {}

    /// The date that starts here, with its `by` or `on`. What stands before it is looked at last:
    /// few words are dates.
    Optional<Date> at(int start) {
        return words.endBefore(start) && STARTS.fit(text, start)
                ? found(start).filter(_ -> !words.ruleOut(start))
                : Optional.empty();
    }

    private Optional<Date> found(int start) {
        var urgent = look(DateWords.URGENT, start);
        if (urgent.isPresent()) {
            return words.negate(start)
                    ? Optional.empty()
                    : Optional.of(
                            new Deadline(
                                    new NeededBy.Urgent(), new Span(start, urgent.get().end())));
        }
        var period = before(start).or(() -> starting(start));
        if (period.isPresent()) {
            return period;
        }
        var by = look(DateWords.BY, start).filter(_ -> !words.negate(start));
        if (by.isPresent()) {
            boolean event = text.regionMatches(true, start, "for ", 0, 4);
            var found = after(by.get(), start, !event, DateReader.SHAPES);
            if (found.isPresent()) {
                return found;
            }
        }
        var span = first(RelativeDates.SPANS_OF_TIME, start, start, true, false, this::future);
        if (span.isPresent()) {
            return span;
        }
        var on = look(DateWords.ON, start);
        var event = on.flatMap(each -> day(each.end(), start, false));
        if (event.isPresent()) {
            return event;
        }
        var in = look(DateWords.IN, start);
        return in.flatMap(each -> after(each, start, !days.isPast(), DateReader.CALENDAR))
                .or(() -> day(start, start, true));
    }

    /// `before April` is the last of March.
    private Optional<Date> before(int start) {
        return look(DateWords.BEFORE, start)
                .filter(_ -> !words.negate(start))
                .flatMap(word -> after(word, start, true, NamedPeriods.BEFORE));
    }

    /// `start in February` is the first of February. `a call from April` comes from a person.
    private Optional<Date> starting(int start) {
        boolean ahead = !days.isPast();
        return look(DateWords.START, start)
                .filter(_ -> !words.areOfMessage(start))
                .flatMap(word -> after(word, start, ahead, NamedPeriods.FROM));
    }

    int nextWord(int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Optional<Date> after(
            Matcher word, int start, boolean deadline, List<DateShape> shapes) {
        return first(shapes, word.end(), start, deadline, false, () -> deadline ? future() : days);
    }

    /// @param bare whether no word such as `by` comes before
    /// @param filled fills in what's missing in a date
    private Optional<Date> first(
            List<DateShape> shapes,
            int at,
            int start,
            boolean deadline,
            boolean bare,
            Supplier<Days> filled) {
        for (var shape : shapes) {
            var match =
                    shape.fits(deadline, bare)
                            ? look(shape.pattern(), at)
                            : Optional.<Matcher>empty();
            var read = match.flatMap(each -> shape.read().apply(each, filled.get()));
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
        return days.future();
    }

    /// A day that is no deadline. `We spoke on Tuesday` and `since Sunday` are past.
    private Optional<Date> day(int at, int start, boolean bare) {
        boolean since = text.regionMatches(true, start, "since ", 0, 6);
        var past = days.past();
        return first(DateReader.CALENDAR, at, start, false, bare, () -> since ? past : days)
                .or(() ->
                        first(
                                RelativeDates.SHAPES,
                                at,
                                start,
                                false,
                                bare,
                                () -> since || words.sayWhatHappened(start) ? past : days));
    }

    private Optional<Matcher> look(Pattern pattern, int at) {
        return words.look(pattern, at);
    }
}
