package io.baton.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final Money TEN = Money.parse("USD 10");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private static List<String> dates(Optional<Series> series) {
        return series.stream()
                .flatMap(each -> each.datesUpTo(LAST))
                .limit(5)
                .map(LocalDate::toString)
                .toList();
    }

    private static Optional<Series> monthly(String from, @Nullable String until) {
        return Series.between(
                JANUARY,
                Series.Every.MONTH,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                TEN);
    }

    @Test
    void theLastDayOfAMonthDoesNotDrift() {
        assertThat(dates(monthly("2026-01-31", "2026-06-01")))
                .containsExactly(
                        "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31");
    }

    @Test
    void itBeginsWithTheFirstDateOnOrAfterADay() {
        assertThat(dates(monthly("2026-03-01", "2026-05-01")))
                .containsExactly("2026-03-31", "2026-04-30");
        assertThat(dates(monthly("2026-02-28", "2026-03-31"))).containsExactly("2026-02-28");
        assertThat(dates(monthly("2020-01-01", "2026-02-01"))).containsExactly("2026-01-31");
    }

    @Test
    void theDayOnWhichItEndsHasNoDate() {
        assertThat(monthly("2026-01-31", "2026-01-31")).isEmpty();
        assertThat(monthly("2026-03-01", "2026-02-01")).isEmpty();
        assertThat(dates(monthly("2026-01-31", "2026-02-28"))).containsExactly("2026-01-31");
    }

    @Test
    void theDatesAfterADayAreThoseThatAreLeft() {
        var endless = monthly("2026-02-28", null).orElseThrow();
        assertThat(endless.after(LocalDate.of(2026, 1, 1))).contains(endless);
        assertThat(dates(endless.after(LocalDate.of(2028, 10, 30))))
                .containsExactly("2028-10-31", "2028-11-30", "2028-12-31");
        assertThat(dates(endless.after(LocalDate.of(2028, 10, 31))))
                .containsExactly("2028-11-30", "2028-12-31");
        var ended = monthly("2026-01-31", "2026-04-01").orElseThrow();
        assertThat(dates(ended.after(LocalDate.of(2026, 2, 27))))
                .containsExactly("2026-02-28", "2026-03-31");
        assertThat(ended.after(LocalDate.of(2026, 3, 31))).isEmpty();
    }

    @Test
    void withoutAnEndItGoesOn() {
        var series = monthly("2026-01-31", null).orElseThrow();
        assertThat(series.end()).isNull();
        assertThat(series.single()).isFalse();
        assertThat(series.datesUpTo(LAST)).hasSize(36);
    }

    @Test
    void yearsAreCountedFromTheAnchorToo() {
        var leap = LocalDate.of(2024, 2, 29);
        var series = Series.between(leap, Series.Every.YEAR, leap, LAST, TEN);
        assertThat(dates(series))
                .containsExactly(
                        "2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
        assertThat(series.orElseThrow().end()).isEqualTo("2029-02-28");
    }

    @Test
    void theRestOfASingleDateIsNothing() {
        var once = Series.once(JANUARY, TEN);
        assertThat(once.single()).isTrue();
        assertThat(once.afterFirst()).isEmpty();
        assertThat(once.end()).isEqualTo("2026-02-28");
        assertThat(dates(monthly("2026-01-31", "2026-03-01").orElseThrow().afterFirst()))
                .containsExactly("2026-02-28");
    }

    @Test
    void aSeriesHasADate() {
        assertThatThrownBy(() -> new Series(JANUARY, Series.Every.MONTH, 0, 0, TEN))
                .hasMessageContaining("dates");
        assertThatThrownBy(() -> new Series(JANUARY, Series.Every.MONTH, -1, 1, TEN))
                .hasMessageContaining("dates");
    }
}
