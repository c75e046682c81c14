package io.baton.understanding.reader;

import io.baton.understanding.NeededBy;
import io.baton.understanding.Span;
import io.baton.understanding.reader.Days.Direction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for a date at one place of a text after the other.
record DateScanner(String text, Days days) {
    private static final int LONGEST = 60;

    private static final Pattern URGENT =
            Pattern.compile(
                    "(?iU)(?:(?:very |really |super |most )?urgent(?:ly)?|a\\.?s\\.?a\\.?p\\.?|as soon as"
                            + " (?:possible|you can|they can)|immediately|right away|straight away|rush job|rush(?= ?(?:[,.!;]|$))|(?-i:NOW))"
                            + "(?![\\p{L}\\p{N}])");
    private static final Pattern NOT =
            Pattern.compile(
                    "(?iU)(?:not|n't|nothing|isnt|no|non|less)[ -](?:so |that |very |really )?$");

    private static final Pattern BY =
            Pattern.compile(
                    "(?iU)(?:needed |required |wanted |done |ready )?(?:by|before|until|till|til|due(?: by| on)?"
                            + "|no later than|not later than|latest(?: by)?|at the latest(?: by)?"
                            + "|deadline(?: is|:| of)?|in time for|ahead of|prior to|within|come|for)"
                            + "(?: about| around)? (?:(?<clock>[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm)|noon"
                            + "|midday|cob|eod|(?:the )?end of (?:the )?(?:business |working )?day"
                            + "|close of business|first thing|lunchtime)(?: on)? )?");
    private static final Pattern IN = Pattern.compile("(?iU)in ");
    private static final Pattern ON =
            Pattern.compile(
                    "(?iU)(?:on|since|from|starting|as of|dated|at|around|during)(?: about)? ");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?iU),? (?:at )?(?:[0-9]{1,2}(?::[0-9]{2})? ?(?:am|pm)|[0-9]{1,2}:[0-9]{2}|morning"
                            + "|afternoon|evening|night|noon|midday|lunchtime|eod|cob|close of business"
                            + "|end of (?:the )?day|(?:at the )?latest)(?![\\p{L}\\p{N}])");

    sealed interface Date {
        Span span();
    }

    record Deadline(NeededBy neededBy, Span span) implements Date {}

    record Day(LocalDate day, Span span) implements Date {}

    record Unclear(DateProblem problem, Span span) implements Date {}

    /// The date that starts here, with its `by` or `on`.
    Optional<Date> at(int start) {
        if (!startsWord(start)) {
            return Optional.empty();
        }
        var urgent = look(URGENT, start);
        if (urgent.isPresent()) {
            return negated(start)
                    ? Optional.empty()
                    : Optional.of(
                            new Deadline(
                                    new NeededBy.Urgent(), new Span(start, urgent.get().end())));
        }
        var by = look(BY, start);
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
        var on = look(ON, start);
        var event = on.flatMap(each -> after(each, start, false, DateReader.SHAPES));
        if (event.isPresent()) {
            return event;
        }
        var in = look(IN, start);
        return in.flatMap(each ->
                        after(each, start, days.direction() != Direction.PAST, DateReader.SHAPES))
                .or(() -> first(DateReader.SHAPES, start, start, false, true, days));
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
                    allowed(shape, deadline, bare)
                            ? look(shape.pattern(), at)
                            : Optional.<Matcher>empty();
            var read = match.flatMap(each -> shape.read().apply(each, filled));
            if (read.isPresent()) {
                int end = match.orElseThrow().end();
                var span = new Span(start, look(TIME, end).map(Matcher::end).orElse(end));
                return Optional.of(date(read.get(), span, deadline));
            }
        }
        return Optional.empty();
    }

    private static boolean allowed(DateShape shape, boolean deadline, boolean bare) {
        return switch (shape.needs()) {
            case NOTHING -> true;
            case WORD -> !bare;
            case DEADLINE -> deadline;
        };
    }

    private static Date date(DateReading reading, Span span, boolean deadline) {
        return switch (reading) {
            case DateReading.Unclear(var problem) -> new Unclear(problem, span);
            case DateReading.Understood(var day) ->
                    deadline ? new Deadline(new NeededBy.Date(day), span) : new Day(day, span);
        };
    }

    private Days future() {
        return new Days(days.today(), Direction.FUTURE);
    }

    private boolean negated(int start) {
        return NOT.matcher(text.substring(Math.max(0, start - 20), start)).find();
    }

    private boolean startsWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !partOfWord(text.charAt(at - 1), at));
    }

    private boolean partOfWord(char before, int at) {
        return Character.isLetterOrDigit(before)
                || before == '_'
                || (Character.isDigit(text.charAt(at)) && "-./:,#$€£¥+".indexOf(before) >= 0);
    }

    private Optional<Matcher> look(Pattern pattern, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
