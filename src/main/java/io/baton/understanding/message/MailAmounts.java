package io.baton.understanding.message;

import io.baton.referral.Estimate;
import io.baton.referral.NeededBy;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Chooses the client's budget and deadline among all amounts and dates of a mail.
final class MailAmounts {
    private static final Pattern BUDGET =
            Pattern.compile(
                    "(?iU)\\b(?:budget|up to|max(?:imum)?|tops|set aside|released|approved|signed off|allocated"
                            + "|capital plan|i have|we have|i've|we've|they have|what they have|we can|could do"
                            + "|reckon|left in|is in the plan|agreed|happy to pay|can spend|spend|say|expect"
                            + "|whether|contract value|is there|gave|ceiling|limit|worth|in mind|afford"
                            + "|go to|excl|installed|they pay|mumbled)\\b");

    private static final Pattern SURELY =
            Pattern.compile(
                    "(?iU)\\b(?:budget|up to|max(?:imum)?|tops|set aside|released|approved|signed off|allocated"
                            + "|put aside|put by|earmarked|ring-?fenced|upper limit|in the estimates|(?:indicative|estimated|approximate|total|contract) value|price (?:frame|limit)|guide price|can offer|to be spent|gave|ceiling|happy to pay|whether|contract value|capital plan)\\b");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?iU)\\b(?:quoted?(?! me\\b)|last year|invoice|premium|turnover|average|basket|lose|loses|lost|fine[ds]?"
                            + "|(?<!be )spent|last month|had a price|cost us|costs|wrote off|written off|per hour|offer of|not to be discussed"
                            + "|(?<!plus |excl |excl\\. |incl |incl\\. |ex |inc |excluding |including |before |\\+ |\\+)vat"
                            + "|already|value|salary|insurance|rent|rental|deposit|penalty|bid|fee(?! earner)"
                            + "|currently|today|replacement|they also|saved|seemed mad|contractor)\\b");

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

    private static final Pattern CLAUSE_END = Pattern.compile(";");

    /// For what comes after the first sentences of a long mail.
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s)|\\n\\n");

    /// Of a very long sentence, only what's near counts.
    private static final int NEAR = 500;

    private final String text;
    private final NavigableMap<Integer, Span> sentences = new TreeMap<>();
    private final LocalDate today;

    MailAmounts(String text, List<Span> sentences, LocalDate today) {
        this.today = today;
        this.text = text;
        sentences.forEach(sentence -> this.sentences.put(sentence.start(), sentence));
    }

    Optional<Found<Estimate>> budget(List<Found<Estimate>> amounts) {
        return amounts.stream()
                .filter(amount -> score(amount) >= 0 && isMoney(amount))
                .max(
                        Comparator.<Found<Estimate>>comparingInt(this::score)
                                .thenComparing(amount -> -amount.span().start()));
    }

    /// A small number without a currency is a number of a chapter.
    private boolean isMoney(Found<Estimate> amount) {
        return amount.value().worth().amount().getAmount().intValue() >= 100
                || !amount.span().of(text).matches("[\\d.,]+");
    }

    private int score(Found<Estimate> amount) {
        var around = around(amount.span());
        if (OTHERS.matcher(around).find()) {
            return SURELY.matcher(around).find() ? 1 : -1;
        }
        return BUDGET.matcher(around).find() ? 2 : 0;
    }

    /// A deadline, or a date in a sentence that speaks of one.
    Optional<Found<NeededBy>> deadline(
            List<Found<NeededBy>> deadlines, List<Found<LocalDate>> dates) {
        return before(deadlines, dates)
                .or(() -> stated(deadlines))
                .or(() -> spokenOf(dates));
    }

    /// "The power is off on 19 December. We'd like it in before then."
    private Optional<Found<NeededBy>> before(
            List<Found<NeededBy>> deadlines, List<Found<LocalDate>> dates) {
        var then = BEFORE_THEN.matcher(text);
        if (!then.find()) {
            return Optional.empty();
        }
        return Stream.concat(
                        deadlines.stream(),
                        dates.stream().map(date -> date.<NeededBy>map(NeededBy.Date::new)))
                .filter(date -> date.value() instanceof NeededBy.Date && isAhead(date.value()))
                .filter(date -> date.span().end() <= then.start())
                .filter(date -> then.start() - date.span().end() < NEAR / 2)
                .max(Comparator.comparingInt(date -> date.span().start()));
    }

    private Optional<Found<NeededBy>> stated(List<Found<NeededBy>> deadlines) {
        return deadlines.stream()
                .filter(deadline -> isAhead(deadline.value()))
                .filter(deadline -> !NO_DEADLINE.matcher(around(deadline.span())).find())
                .filter(deadline -> !hasHappened(deadline.span()))
                .findFirst();
    }

    private Optional<Found<NeededBy>> spokenOf(List<Found<LocalDate>> dates) {
        return dates.stream()
                .filter(date -> !date.value().isBefore(today))
                .filter(date -> !NO_DEADLINE.matcher(around(date.span())).find())
                .filter(date -> DEADLINE.matcher(around(date.span())).find())
                .filter(date -> !hasHappened(date.span()))
                .findFirst()
                .map(date -> date(date, dates).map(NeededBy.Date::new));
    }

    /// The later one of "between 21 December and 3 January".
    private Found<LocalDate> date(Found<LocalDate> first, List<Found<LocalDate>> dates) {
        int from = Math.max(0, first.span().start() - BETWEEN.length());
        boolean between =
                text.substring(from, first.span().start()).toLowerCase(Locale.ROOT).equals(BETWEEN);
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
        return HAPPENED.matcher(text.substring(from, day.start())).find();
    }

    private boolean isAhead(NeededBy deadline) {
        return switch (deadline) {
            case NeededBy.Date(var day) -> !day.isBefore(today);
            case NeededBy.Urgent() -> true;
        };
    }

    /// The clause it stands in.
    private String around(Span span) {
        var sentence = sentences.floorEntry(span.start());
        boolean inside = sentence != null && span.start() < sentence.getValue().end();
        int from = Math.max(inside ? sentence.getValue().start() : 0, span.start() - NEAR);
        int to = Math.min(inside ? sentence.getValue().end() : text.length(), span.end() + NEAR);
        var end =
                (inside ? CLAUSE_END : SENTENCE_END).matcher(text).region(from, Math.max(from, to));
        while (end.find()) {
            if (end.end() > span.start()) {
                return text.substring(from, end.start());
            }
            from = end.end();
        }
        return text.substring(from, Math.max(from, to));
    }
}
