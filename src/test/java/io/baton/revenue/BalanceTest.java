package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.books;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.time.YearMonth;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final Partner NORTH = partner("Northwind");
    private static final Partner CLOUD = partner("CloudNine");
    private static final Partner DELTA = partner("Delta");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private static List<Balance> balances(Referral... referrals) {
        return Balance.of(
                books(List.of(referrals), List.of(NORTH, CLOUD, DELTA), List.of()),
                JANUARY,
                DECEMBER);
    }

    @Test
    void onlyAcceptedReferralsCount() {
        var all =
                balances(
                        offeredOut(1, NORTH, "2026-10-01"),
                        acceptedOut(2, NORTH, "2026-10-02"),
                        wonOut(3, NORTH, usd("700"), "10", "2026-10-03"),
                        acceptedIn(4, CLOUD, "2026-10-04"));
        assertThat(all)
                .containsExactly(
                        new Balance(NORTH, side(2, 1, "700"), side(0, 0, "0")),
                        new Balance(CLOUD, side(0, 0, "0"), side(1, 0, "0")));
    }

    @Test
    void referralsAcceptedBeforeThePeriodAreLeftOut() {
        assertThat(balances(acceptedOut(1, NORTH, "2025-12-31"))).isEmpty();
    }

    @Test
    void aTurnIsOwedToPartnersWhoSentMoreThanTheyGot() {
        var all =
                balances(
                        wonIn(1, CLOUD, usd("10"), "2026-10-01"),
                        wonIn(2, DELTA, usd("90"), "2026-10-02"),
                        acceptedIn(3, NORTH, "2026-10-03"),
                        acceptedOut(4, NORTH, "2026-10-03"));
        assertThat(Balance.owedATurn(all))
                .extracting(Balance::partner)
                .containsExactly(DELTA, CLOUD);
    }

    @Test
    void referralsOfAMergedPartnerCountAsTheOthers() {
        var into = BenchRemoval.absorbing(NORTH, CLOUD);
        var merged = BenchRemoval.merged(CLOUD, NORTH);
        var all =
                Balance.of(
                        books(
                                List.of(
                                        wonOut(1, NORTH, usd("700"), "10", "2026-10-03"),
                                        acceptedIn(2, CLOUD, "2026-10-04")),
                                List.of(into, merged),
                                List.of()),
                        JANUARY,
                        DECEMBER);
        assertThat(all).containsExactly(new Balance(into, side(1, 1, "700"), side(1, 0, "0")));
    }

    @Test
    void aPausedPartnerIsOwedNoTurn() {
        var paused = NORTH.paused();
        var all =
                Balance.of(
                        books(
                                List.of(acceptedIn(1, paused, "2026-10-03")),
                                List.of(paused),
                                List.of()),
                        JANUARY,
                        DECEMBER);
        assertThat(all).hasSize(1);
        assertThat(Balance.owedATurn(all)).isEmpty();
    }

    @Test
    void otherCurrenciesAreListedAndNeverAdded() {
        var yen = Money.ofMajor(CurrencyUnit.JPY, 1_200_000);
        var all =
                balances(
                        wonIn(1, CLOUD, yen, "2026-10-01"),
                        wonIn(2, CLOUD, usd("90"), "2026-10-02"),
                        wonIn(3, NORTH, Money.of(CurrencyUnit.GBP, 5), "2026-10-02"));
        assertThat(all.getFirst().received())
                .isEqualTo(new Balance.Side(2, 2, usd("90"), usd("0"), List.of(yen)));
        assertThat(all.getLast().received().worth()).isEqualTo(usd("0"));
    }

    @Test
    void partnersWithAsManyReferralsAreSortedByName() {
        var all =
                balances(
                        acceptedIn(1, NORTH, "2026-10-01"),
                        acceptedIn(2, DELTA, "2026-10-01"),
                        acceptedIn(3, CLOUD, "2026-10-01"));
        assertThat(all).extracting(Balance::partner).containsExactly(CLOUD, DELTA, NORTH);
        assertThat(Balance.owedATurn(all.reversed()))
                .extracting(Balance::partner)
                .containsExactly(CLOUD, DELTA, NORTH);
    }

    @Test
    void aZeroIsLeftOutNextToWorthsInOtherCurrencies() {
        var yen = Money.ofMajor(CurrencyUnit.JPY, 1_200_000);
        assertThat(received("0").worths()).containsExactly(usd("0"));
        assertThat(received("90").worths()).containsExactly(usd("90"));
        assertThat(received("0", yen).worths()).containsExactly(yen);
        assertThat(received("90", yen).worths()).containsExactly(usd("90"), yen);
    }

    @Test
    void winsInAnyCurrencyAreWorthSomething() {
        assertThat(received("0").hasWorth()).isFalse();
        assertThat(received("90").hasWorth()).isTrue();
        assertThat(received("0", Money.of(CurrencyUnit.EUR, 5)).hasWorth()).isTrue();
    }

    private static Balance.Side received(String worth, Money... inOtherCurrencies) {
        return new Balance.Side(2, 1, usd(worth), usd("0"), List.of(inOtherCurrencies));
    }

    private static Balance.Side side(int referrals, int won, String worth) {
        return new Balance.Side(referrals, won, usd(worth), usd("0"), List.of());
    }
}
