package io.baton.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Period YEAR = Period.ofYear(2026);

    @Test
    void aYearIsItsTwelveMonths() {
        assertThat(YEAR).isEqualTo(new Period(JANUARY, DECEMBER));
        assertThat(YEAR.length()).isEqualTo(12);
        assertThat(YEAR.months()).hasSize(12).startsWith(JANUARY).endsWith(DECEMBER);
        assertThat(YEAR.isYear()).isTrue();
        assertThat(YEAR.isMonth()).isFalse();
    }

    @Test
    void onlyTwelveMonthsFromJanuaryAreAYear() {
        assertThat(Period.endingWith(MAY, 12).isYear()).isFalse();
        assertThat(new Period(JANUARY, DECEMBER.minusMonths(1)).isYear()).isFalse();
        assertThat(new Period(JANUARY, DECEMBER.plusYears(1)).isYear()).isFalse();
    }

    @Test
    void aMonthIsOneMonthLong() {
        assertThat(Period.of(MAY).isMonth()).isTrue();
        assertThat(Period.of(MAY).length()).isEqualTo(1);
        assertThat(Period.of(MAY).months()).containsExactly(MAY);
        assertThat(Period.endingWith(MAY, 3).months())
                .containsExactly(MAY.minusMonths(2), MAY.minusMonths(1), MAY);
    }

    @Test
    void bothItsEndsBelongToIt() {
        assertThat(YEAR.contains(JANUARY)).isTrue();
        assertThat(YEAR.contains(MAY)).isTrue();
        assertThat(YEAR.contains(DECEMBER)).isTrue();
        assertThat(YEAR.contains(JANUARY.minusMonths(1))).isFalse();
        assertThat(YEAR.contains(DECEMBER.plusMonths(1))).isFalse();
    }

    @Test
    void everIsFromTheBeginningUntilNow() {
        var ever = Period.everUntil(MAY);
        assertThat(ever.isFromTheBeginning()).isTrue();
        assertThat(ever.last()).isEqualTo(MAY);
        assertThat(ever.contains(YearMonth.of(2000, 1))).isTrue();
        assertThat(YEAR.isFromTheBeginning()).isFalse();
    }

    @Test
    void monthsThatHaveNotComeYetAreLeftOut() {
        assertThat(YEAR.upTo(MAY)).isEqualTo(new Period(JANUARY, MAY));
        assertThat(YEAR.upTo(JANUARY)).isEqualTo(Period.of(JANUARY));
        assertThat(YEAR.upTo(DECEMBER)).isEqualTo(YEAR);
        assertThat(YEAR.upTo(DECEMBER.plusMonths(1))).isEqualTo(YEAR);
        assertThat(YEAR.upTo(JANUARY.minusMonths(1))).isEqualTo(YEAR);
    }

    @Test
    void aPeriodToComeStartsAfterNow() {
        assertThat(YEAR.startsAfter(JANUARY.minusMonths(1))).isTrue();
        assertThat(YEAR.startsAfter(JANUARY)).isFalse();
        assertThat(YEAR.startsAfter(MAY)).isFalse();
    }

    @Test
    void theNextPeriodIsAsLong() {
        assertThat(YEAR.plusMonths(12)).isEqualTo(Period.ofYear(2027));
        assertThat(Period.endingWith(MAY, 3).plusMonths(-3))
                .isEqualTo(new Period(MAY.minusMonths(5), MAY.minusMonths(3)));
    }

    @Test
    void twoPeriodsTogetherReachFromTheEarliestToTheLatestMonth() {
        var spring = new Period(YearMonth.of(2026, 3), MAY);
        var autumn = new Period(YearMonth.of(2026, 9), YearMonth.of(2026, 11));
        var both = new Period(spring.first(), autumn.last());
        assertThat(spring.and(autumn)).isEqualTo(both);
        assertThat(autumn.and(spring)).isEqualTo(both);
        assertThat(spring.and(YEAR)).isEqualTo(YEAR);
        assertThat(YEAR.and(spring)).isEqualTo(YEAR);
    }

    @Test
    void itsLastMonthIsNotBeforeItsFirst() {
        assertThatThrownBy(() -> new Period(MAY, JANUARY)).hasMessageContaining("2026-05 is after");
    }
}
