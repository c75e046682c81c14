package io.baton.desk.freetext;

import io.baton.desk.Ask;
import io.baton.desk.parsing.PeriodFinder;
import io.baton.desk.parsing.PeriodReading;
import io.baton.revenue.Period;
import io.baton.understanding.Reading.Understood;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// The times that a question is about, as they come. Every question about figures or money reads
/// them here.
record AskedTimes(List<PeriodReading> all) {
    AskedTimes {
        all = List.copyOf(all);
    }

    /// @param text without a partner's name, for a partner may be called like a time: `2025
    ///   Systems`
    static AskedTimes in(Ask ask, String text) {
        return new AskedTimes(PeriodFinder.find(text, YearMonth.from(ask.today())));
    }

    static AskedTimes in(Ask ask, Understood understood) {
        var text = understood.text();
        var partner = understood.slots().parties().partner();
        return in(
                ask,
                partner == null
                        ? text
                        : text.substring(0, partner.span().start())
                                + "…"
                                + text.substring(partner.span().end()));
    }

    Stream<Period> periods() {
        return all.stream().flatMap(AskedTimes::period);
    }

    /// As a command for one month reads it, with a space before it; empty if no month is named.
    String month() {
        return periods()
                .filter(Period::isMonth)
                .findFirst()
                .map(month -> " " + words(month))
                .orElse("");
    }

    /// As a command for any time reads it, with a space before it; empty if none is named.
    String time() {
        return all.stream()
                .findFirst()
                .map(first -> period(first).findFirst().map(AskedTimes::words).orElse("this week"))
                .map(words -> " " + words)
                .orElse("");
    }

    private static Stream<Period> period(PeriodReading time) {
        return switch (time) {
            case PeriodReading.Months(var period) -> Stream.of(period);
            case PeriodReading.Future(var period) -> Stream.of(period);
            case PeriodReading.WithinAMonth() -> Stream.empty();
        };
    }

    /// As a command reads it.
    static String words(Period period) {
        if (period.isFromTheBeginning()) {
            return "all time";
        }
        return period.isMonth()
                ? period.first().toString()
                : period.isYear()
                        ? "" + period.first().getYear()
                        : period.first() + " to " + period.last();
    }
}
