package io.baton.mongo.document;

import io.baton.referral.Referral;
import io.baton.revenue.Counting;
import io.baton.revenue.Earning;
import io.baton.terms.Series;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Keys of the days on which wins bring something besides what counts on their own date: a date for
/// what comes once, a day of the month or of the year for what recurs. An amount that has ended
/// keeps its key.
public final class IncomeKeys {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'brings:'uuuu-MM-dd");
    private static final DateTimeFormatter YEARLY = DateTimeFormatter.ofPattern("'brings:'MM-dd");
    private static final DateTimeFormatter MONTHLY = DateTimeFormatter.ofPattern("'brings:'dd");

    /// A leap year, and a month of it with 31 days.
    private static final LocalDate LEAP_MONTH = LocalDate.of(2024, 1, 1);

    private IncomeKeys() {}

    /// Those of a referral; empty unless it's won.
    static Collection<String> of(Referral referral) {
        var keys = new TreeSet<String>();
        Counting.of(referral).stream()
                .flatMap(IncomeKeys::later)
                .map(IncomeKeys::key)
                .forEach(keys::add);
        return keys;
    }

    private static Stream<Series> later(Earning win) {
        return Stream.of(win.proceeds().amounts(), win.earned(), win.owed())
                .flatMap(win::onOtherDates);
    }

    private static String key(Series series) {
        if (series.single()) {
            return DATE.format(series.firstDate());
        }
        return switch (series.every()) {
            case MONTH -> MONTHLY.format(series.anchor());
            case YEAR -> YEARLY.format(series.anchor());
        };
    }

    /// The keys of all that may bring something on one of these days, both included.
    public static Collection<String> of(LocalDate first, LocalDate last) {
        var keys = new TreeSet<String>();
        first.datesUntil(last.plusDays(1)).forEach(day -> keys.addAll(of(day)));
        return keys;
    }

    /// At the end of a month, also those of days that it doesn't have.
    private static Collection<String> of(LocalDate day) {
        var keys = new ArrayList<String>();
        keys.add(DATE.format(day));
        keys.add(YEARLY.format(day));
        keys.add(MONTHLY.format(day));
        if (day.getDayOfMonth() == day.lengthOfMonth()) {
            for (int later = day.getDayOfMonth() + 1;
                    later <= LEAP_MONTH.lengthOfMonth();
                    later++) {
                keys.add(MONTHLY.format(LEAP_MONTH.withDayOfMonth(later)));
            }
            keys.add(
                    YEARLY.format(
                            LEAP_MONTH
                                    .withMonth(day.getMonthValue())
                                    .with(TemporalAdjusters.lastDayOfMonth())));
        }
        return keys;
    }
}
