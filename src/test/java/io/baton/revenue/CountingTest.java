package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.paid;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.restated;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.WinEntries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final Partner NORTH = partner("Northwind");

    private static Revenue revenue(Referral... referrals) {
        return Revenue.of(wins(referrals), CurrencyUnit.USD);
    }

    private static List<Earning> wins(Referral... referrals) {
        return Stream.of(referrals).map(Counting::of).flatMap(Optional::stream).toList();
    }

    private static Money earned(YearMonth month, Referral referral) {
        return RevenueFixtures.books(List.of(referral), List.of(NORTH), List.of())
                .earned(month, month)
                .earned();
    }

    @Test
    void anInboundWinCountsWithItsAmountOnItsDate() {
        var won = wonIn(1, NORTH, usd("12500"), "2026-10-31");
        assertThat(earned(YearMonth.of(2026, 10), won)).isEqualTo(usd("12500"));
        assertThat(earned(YearMonth.of(2026, 11), won)).isEqualTo(usd("0"));
    }

    @Test
    void anOutboundWinCountsWithTheFeeFixedWithIt() {
        assertThat(revenue(wonOut(1, NORTH, usd("12500"), "10", "2026-10-03")).earned())
                .isEqualTo(usd("1250"));
    }

    @Test
    void feesAreRoundedHalfEvenToTheSmallestUnit() {
        assertThat(revenue(wonOut(1, NORTH, usd("0.25"), "10", "2026-10-03")).earned())
                .isEqualTo(usd("0.02"));
        assertThat(revenue(wonOut(1, NORTH, usd("0.35"), "10", "2026-10-03")).earned())
                .isEqualTo(usd("0.04"));
    }

    @Test
    void anOutboundWinWithoutAFeeEarnsNothingAndIsListed() {
        var revenue = revenue(wonOut(1, NORTH, usd("9000"), null, "2026-10-03"));
        assertThat(revenue.earned()).isEqualTo(usd("0"));
        assertThat(revenue.withoutFee().first())
                .extracting(NamedWins.Win::label)
                .containsExactly("R-1");
    }

    @Test
    void earningsOfAMergedPartnerAreTheOthers() {
        var old = partner("North Wind Ltd");
        var into = BenchRemoval.absorbing(NORTH, old);
        var last = BenchRemoval.absorbing(partner("Last"), into);
        var referrals =
                List.of(
                        wonIn(1, NORTH, usd("100"), "2026-10-03"),
                        wonIn(2, old, usd("20"), "2026-10-03"));
        var books =
                RevenueFixtures.books(
                        referrals,
                        List.of(
                                BenchRemoval.merged(into, last),
                                BenchRemoval.merged(old, into),
                                last),
                        List.of());
        var october = YearMonth.of(2026, 10);
        var revenue = books.earned(october, october);
        assertThat(revenue.byPartner(books::current))
                .containsExactly(new Revenue.PartnerEarnings(last.id(), usd("120")));
        assertThat(books.partner(old.id())).contains(last);
        assertThat(revenue.byPartner(UnaryOperator.identity())).hasSize(2);
    }

    @Test
    void aPaymentDoesNotCountInAdditionToItsWin() {
        var won = wonIn(1, NORTH, usd("100"), "2026-10-03");
        assertThat(revenue(paid(won, usd("40"), LocalDate.parse("2026-10-05"))).earned())
                .isEqualTo(usd("100"));
    }

    @Test
    void aCorrectionCountsOnTheDateOfTheWinWithItsRate() {
        var won = wonOut(1, NORTH, usd("1000"), "7.5", "2026-10-03");
        var restated = restated(won, usd("800"), day("2026-11-02"));
        assertThat(earned(YearMonth.of(2026, 10), restated)).isEqualTo(usd("60"));
        assertThat(earned(YearMonth.of(2026, 11), restated)).isEqualTo(usd("0"));
    }

    @Test
    void aReversedPaymentLeavesTheWin() {
        var won = paid(wonIn(1, NORTH, usd("100"), "2026-10-03"), usd("40"), day("2026-10-05"));
        assertThat(revenue(paid(won, usd("-40"), day("2026-10-06"))).earned())
                .isEqualTo(usd("100"));
    }

    @Test
    void aWinRestatedInUnevenPartsCountsItsLastAmount() {
        var won = wonOut(1, NORTH, usd("1"), "7.5", "2026-10-03");
        for (var left : List.of("0.67", "0.34", "0.01")) {
            won = restated(won, usd(left), day("2026-11-02"));
        }
        assertThat(revenue(won).worth()).isEqualTo(usd("0.01"));
        assertThat(WinEntries.of(won).stream().map(WinEntries.Entry::amount).reduce(Money::plus))
                .contains(usd("0.01"));
    }

    @Test
    void differentCurrenciesAreNeverAdded() {
        var euros = Money.of(CurrencyUnit.EUR, 500);
        var revenue =
                revenue(
                        wonIn(1, NORTH, usd("100"), "2026-10-03"),
                        wonIn(2, NORTH, euros, "2026-10-04"));
        assertThat(revenue.earned()).isEqualTo(usd("100"));
        assertThat(revenue.earnedInOtherCurrencies()).containsExactly(euros);
        assertThat(revenue.byPartner(UnaryOperator.identity()))
                .containsExactly(new Revenue.PartnerEarnings(NORTH.id(), usd("100")));
    }

    @Test
    void aWinKnowsItsWorthBeforeACorrection() {
        var won = paid(wonIn(1, NORTH, usd("2800"), "2026-10-03"), usd("500"), day("2026-10-04"));
        var corrected = restated(won, usd("1100"), day("2026-11-02"));
        var win = wins(corrected).getFirst();
        assertThat(win.worth()).isEqualTo(usd("1100"));
        assertThat(win.worthAt(RevenueFixtures.noon("2026-11-01"))).isEqualTo(usd("2800"));
        assertThat(win.worthAt(RevenueFixtures.noon("2026-11-02"))).isEqualTo(usd("1100"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
