package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.reportedOut;
import static io.baton.revenue.RevenueFixtures.total;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final Partner NORTH = partner("Northwind");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-09");

    private static Share share(List<MonthTotal> totals, Referral... referrals) {
        return Share.of(RevenueFixtures.books(List.of(referrals), List.of(NORTH), totals), TODAY);
    }

    private static List<MonthTotal> everyMonth(String amount) {
        return IntStream.rangeClosed(0, 13)
                .mapToObj(back -> total(YearMonth.from(TODAY).minusMonths(back), usd(amount)))
                .toList();
    }

    @Test
    void theLastTwelveFullMonthsCountAndTheCurrentOneIsSeparate() {
        var share =
                share(
                        everyMonth("1000"),
                        wonIn(1, NORTH, usd("900"), "2025-10-31"),
                        wonIn(2, NORTH, usd("1200"), "2025-11-01"),
                        wonIn(3, NORTH, usd("1200"), "2026-10-31"),
                        wonIn(4, NORTH, usd("500"), "2026-11-02"));
        assertThat(share.overallRatio()).hasToString("Optional[20%]");
        assertThat(share.currentMonth().ratio()).hasToString("Optional[50%]");
        assertThat(share.fullMonths()).hasSize(12);
        assertThat(share.fullMonths().getFirst().month()).isEqualTo(YearMonth.of(2025, 11));
    }

    @Test
    void monthsWithoutATotalHaveNoShareAndAreListed() {
        var totals =
                everyMonth("1000").stream()
                        .filter(each -> each.month().getMonthValue() != 6)
                        .toList();
        var share =
                share(
                        totals,
                        wonIn(1, NORTH, usd("700"), "2026-06-10"),
                        wonIn(2, NORTH, usd("2200"), "2026-07-10"));
        assertThat(share.full().withoutTotal()).containsExactly(YearMonth.of(2026, 6));
        assertThat(share.overallRatio()).hasToString("Optional[20%]");
        assertThat(share.full().earnedIn(share.full().withoutTotal())).isEqualTo(usd("700"));
    }

    @Test
    void theFirstMonthHasOnlyTheCurrentMonth() {
        var share =
                share(
                        List.of(total(YearMonth.of(2026, 11), usd("2000"))),
                        wonIn(1, NORTH, usd("500"), "2026-11-02"));
        assertThat(share.noTotalsYet()).isTrue();
        assertThat(share.overallRatio()).isEmpty();
        assertThat(share.currentMonth().ratio()).hasToString("Optional[25%]");
    }

    @Test
    void aTotalOfZeroIsKnownButHasNoShare() {
        var share = share(List.of(total(YearMonth.of(2026, 10), usd("0"))));
        assertThat(share.full().withoutTotal()).doesNotContain(YearMonth.of(2026, 10)).hasSize(11);
        assertThat(share.overallRatio()).isEmpty();
    }

    @Test
    void aTotalInAnotherCurrencyDoesNotCountAndIsListed() {
        var euros = total(YearMonth.of(2026, 10), Money.of(CurrencyUnit.EUR, 5));
        assertThat(share(List.of(euros)).full().withoutTotal()).hasSize(12);
        assertThat(share(List.of(euros)).monthsInOtherCurrency())
                .extracting(Share.Month::otherTotal)
                .containsExactly(euros.amount());
    }

    @Test
    void theTargetIsComparedWithExactAmounts() {
        var almost = Ratio.of(usd("20.96"), usd("100")).orElseThrow();
        assertThat(almost).hasToString("21%");
        assertThat(almost.reaches(Percentage.of("21"))).isFalse();
        assertThat(almost.shortfall(Percentage.of("21"))).isEqualTo(usd("0.04"));
        assertThat(Ratio.of(usd("21"), usd("100")).orElseThrow().reaches(Percentage.of("21")))
                .isTrue();
    }

    @Test
    void aReplacedTotalKnowsThePreviousOne() {
        var first = total(YearMonth.of(2026, 10), usd("1"));
        var entry =
                new MonthTotal.Entry(
                        usd("2"), RevenueFixtures.ANNA, RevenueFixtures.noon("2026-11-01"));
        assertThat(first.previous()).isEmpty();
        assertThat(first.replaceWith(entry).amount()).isEqualTo(usd("2"));
        assertThat(first.replaceWith(entry).previous().map(MonthTotal.Entry::amount))
                .contains(usd("1"));
    }

    @Test
    void aTotalIsKeptUnderItsMonthAndCountsItsWrites() {
        var first = total(YearMonth.of(2026, 10), usd("1"));
        assertThat(first.id()).isEqualTo("2026-10");
        assertThat(first.version()).isZero();
        assertThat(first.written().written().version()).isEqualTo(2);
        assertThat(first.written().amount()).isEqualTo(usd("1"));
    }

    @Test
    void withATotalOfAnyFullMonthThereAreTotals() {
        assertThat(share(List.of(total(YearMonth.of(2026, 10), usd("5")))).noTotalsYet()).isFalse();
        assertThat(share(List.of()).noTotalsYet()).isTrue();
    }

    @Test
    void totalsInAnotherCurrencyAreListedForAPeriodToo() {
        var euros = total(YearMonth.of(2026, 9), Money.of(CurrencyUnit.EUR, 5));
        var dollars = total(YearMonth.of(2026, 10), usd("5"));
        assertThat(share(List.of(euros, dollars)).full().inOtherCurrency())
                .extracting(Share.Month::month)
                .containsExactly(euros.month());
    }

    @Test
    void whatIsUnconfirmedOfAShareIsOfMonthsWithATotal() {
        var cloud = partner("CloudNine", RevenueFixtures.fee("10", "2020-01-01"));
        var share =
                share(
                        List.of(total(YearMonth.of(2026, 10), usd("1000"))),
                        reportedOut(1, cloud, usd("500"), "2026-10-02"),
                        reportedOut(2, cloud, usd("700"), "2026-09-02"),
                        wonIn(3, NORTH, usd("150"), "2026-10-02"));
        assertThat(share.overallRatio()).hasToString("Optional[20%]");
        assertThat(share.full().unconfirmed()).isEqualTo(usd("50"));
    }

    @Test
    void aShareOfZeroIsNotTheMainFigureIfAllRevenueIsFromThisMonth() {
        var november = wonIn(1, NORTH, usd("600"), "2026-11-02");
        var totals = everyMonth("1000");
        assertThat(share(totals, november).mainRatio()).isEmpty();
        assertThat(share(totals).mainRatio()).hasToString("Optional[0%]");
        var october = wonIn(2, NORTH, usd("1200"), "2026-10-02");
        assertThat(share(totals, november, october).mainRatio()).hasToString("Optional[10%]");
    }
}
