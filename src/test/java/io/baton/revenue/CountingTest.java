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
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final Partner NORTH = partner("Northwind");

    private static Ledger ledger(Referral... referrals) {
        return Counting.of(List.of(referrals), CurrencyUnit.USD);
    }

    @Test
    void anInboundWinCountsWithItsAmountOnItsDate() {
        var ledger = ledger(wonIn(1, NORTH, usd("12500"), "2026-10-31"));
        assertThat(ledger.during(Period.of(YearMonth.of(2026, 10))).earned())
                .isEqualTo(usd("12500"));
        assertThat(ledger.during(Period.of(YearMonth.of(2026, 11))).earned()).isEqualTo(usd("0"));
    }

    @Test
    void anOutboundWinCountsWithTheFeeFixedWithIt() {
        assertThat(ledger(wonOut(1, NORTH, usd("12500"), "10", "2026-10-03")).earned())
                .isEqualTo(usd("1250"));
    }

    @Test
    void feesAreRoundedHalfEvenToTheSmallestUnit() {
        assertThat(ledger(wonOut(1, NORTH, usd("0.25"), "10", "2026-10-03")).earned())
                .isEqualTo(usd("0.02"));
        assertThat(ledger(wonOut(1, NORTH, usd("0.35"), "10", "2026-10-03")).earned())
                .isEqualTo(usd("0.04"));
    }

    @Test
    void anOutboundWinWithoutAFeeEarnsNothingAndIsListed() {
        var ledger = ledger(wonOut(1, NORTH, usd("9000"), null, "2026-10-03"));
        assertThat(ledger.earned()).isEqualTo(usd("0"));
        assertThat(ledger.withoutFee())
                .extracting(each -> each.referral().label())
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
        var ledger = Counting.of(referrals, CurrencyUnit.USD);
        var books =
                new Books(
                        RevenueFixtures.FIRM,
                        referrals,
                        List.of(
                                BenchRemoval.merged(into, last),
                                BenchRemoval.merged(old, into),
                                last),
                        List.of());
        assertThat(ledger.byPartner(books::current))
                .containsExactly(new Ledger.PartnerEarnings(last.id(), usd("120")));
        assertThat(books.partner(old.id())).contains(last);
        assertThat(ledger.byPartner()).hasSize(2);
    }

    @Test
    void aPaymentDoesNotCountInAdditionToItsWin() {
        var won = wonIn(1, NORTH, usd("100"), "2026-10-03");
        assertThat(ledger(paid(won, usd("40"), LocalDate.parse("2026-10-05"))).earned())
                .isEqualTo(usd("100"));
    }

    @Test
    void aCorrectionCountsOnTheDateOfTheWinWithItsRate() {
        var won = wonOut(1, NORTH, usd("1000"), "7.5", "2026-10-03");
        var ledger = ledger(restated(won, usd("800"), day("2026-11-02")));
        assertThat(ledger.during(Period.of(YearMonth.of(2026, 10))).earned()).isEqualTo(usd("60"));
        assertThat(ledger.during(Period.of(YearMonth.of(2026, 11))).earned()).isEqualTo(usd("0"));
    }

    @Test
    void aReversedPaymentLeavesTheWin() {
        var won = paid(wonIn(1, NORTH, usd("100"), "2026-10-03"), usd("40"), day("2026-10-05"));
        assertThat(ledger(paid(won, usd("-40"), day("2026-10-06"))).earned()).isEqualTo(usd("100"));
    }

    @Test
    void aWinRestatedInUnevenPartsCountsItsLastAmount() {
        var won = wonOut(1, NORTH, usd("1"), "7.5", "2026-10-03");
        for (var left : List.of("0.67", "0.34", "0.01")) {
            won = restated(won, usd(left), day("2026-11-02"));
        }
        assertThat(ledger(won).worth()).isEqualTo(usd("0.01"));
        assertThat(WinEntries.of(won).stream().map(WinEntries.Entry::amount).reduce(Money::plus))
                .contains(usd("0.01"));
    }

    @Test
    void differentCurrenciesAreNeverAdded() {
        var euros = Money.of(CurrencyUnit.EUR, 500);
        var ledger =
                ledger(
                        wonIn(1, NORTH, usd("100"), "2026-10-03"),
                        wonIn(2, NORTH, euros, "2026-10-04"));
        assertThat(ledger.earned()).isEqualTo(usd("100"));
        assertThat(ledger.earnedInOtherCurrencies()).containsExactly(euros);
        assertThat(ledger.byPartner())
                .containsExactly(new Ledger.PartnerEarnings(NORTH.id(), usd("100")));
    }

    @Test
    void aWinKnowsItsWorthBeforeACorrection() {
        var won = paid(wonIn(1, NORTH, usd("2800"), "2026-10-03"), usd("500"), day("2026-10-04"));
        var corrected = restated(won, usd("1100"), day("2026-11-02"));
        var win = ledger(corrected).wins().getFirst();
        assertThat(win.worth()).isEqualTo(usd("1100"));
        assertThat(win.worthAt(RevenueFixtures.noon("2026-11-01"))).isEqualTo(usd("2800"));
        assertThat(win.worthAt(RevenueFixtures.noon("2026-11-02"))).isEqualTo(usd("1100"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
