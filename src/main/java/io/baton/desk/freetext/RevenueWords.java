package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.parsing.PeriodFinder;
import io.baton.desk.parsing.PeriodReading;
import io.baton.desk.text.Quote;
import io.baton.revenue.Period;
import io.baton.understanding.NamedPartner;
import io.baton.understanding.Reading.Understood;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question about revenue as a command, and what of it the command can't answer.
final class RevenueWords {
    /// Asks for a list of partners.
    private static final Pattern WHICH =
            Pattern.compile("(?iU)\\b(?:who|which|whose|best|most|top|each partner|by partner)\\b");

    private static final Pattern SEASON =
            Pattern.compile(
                    "(?iU)\\b(?:in|since|over|during|last|this)(?: the| last| this)? "
                            + "(?:spring|summer|autumn|fall|winter|season|christmas|easter)\\b");

    /// A name that isn't known: `with CloudSeven`.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?U)\\b(?:[Ww]ith|[Tt]hrough|[Vv]ia|[Ff]rom) (?<name>\\p{Lu}[\\p{L}\\p{N}&.-]*(?: \\p{Lu}[\\p{L}\\p{N}&.-]*){0,2})");

    private RevenueWords() {}

    static String command(Ask ask, Understood understood) {
        var partner = Questions.partner(understood);
        var period =
                periods(ask, understood)
                        .findFirst()
                        .or(() ->
                                partner.isEmpty() && WHICH.matcher(understood.text()).find()
                                        ? Optional.of(Period.endingWith(now(ask), 13))
                                        : Optional.empty());
        return Stream.of(Optional.of("revenue"), partner, period.map(AskedTimes::words))
                .flatMap(Optional::stream)
                .reduce((one, more) -> one + " " + more)
                .orElseThrow();
    }

    /// What is said before the answer; empty if it's all that was asked.
    static Optional<String> beyond(Ask ask, Understood understood) {
        var unknown = unknownName(ask, understood);
        if (unknown.isPresent() && ask.asker().isMember()) {
            return Optional.of(
                    "You have no partner called %s, so this is all of them."
                            .formatted(Quote.of(unknown.get())));
        }
        var times = AskedTimes.in(ask, understood).all();
        if (periods(ask, understood).distinct().count() > 1) {
            return Optional.of("I can show one time after the other, so this is the first.");
        }
        if (times.stream().anyMatch(PeriodReading.WithinAMonth.class::isInstance)) {
            return Optional.of("I keep figures by month.");
        }
        var season = SEASON.matcher(understood.text());
        return times.isEmpty() && season.find()
                ? Optional.of(
                        "I can't tell which months %s is, so this isn't only that."
                                .formatted(Quote.of(season.group())))
                : Optional.empty();
    }

    private static Stream<Period> periods(Ask ask, Understood understood) {
        return AskedTimes.in(ask, understood).periods();
    }

    private static Optional<String> unknownName(Ask ask, Understood understood) {
        var partner = understood.slots().parties().partner();
        if (partner != null) {
            return Optional.of(partner.value())
                    .filter(named -> named.id() == null)
                    .map(NamedPartner::name);
        }
        var name = NAME.matcher(understood.text());
        return name.find() && PeriodFinder.find(name.group(), now(ask)).isEmpty()
                ? Optional.of(name.group("name"))
                : Optional.empty();
    }

    private static YearMonth now(Ask ask) {
        return YearMonth.from(ask.today());
    }
}
