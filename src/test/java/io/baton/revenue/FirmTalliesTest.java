package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.memory.InMemoryTallies;
import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.statement.StatementFixtures;
import io.baton.terms.FeeRule;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FirmTalliesTest {
    private static final Partner NORTH = partner("Northwind");
    private static final Partner CLOUD = partner("CloudNine");
    private static final FeeRule TEN_PERCENT = FeeRule.percent(Percentage.of("10"));
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private static FirmTallies tallies(Referral... referrals) {
        return InMemoryTallies.of(RevenueFixtures.FIRM, List.of(referrals));
    }

    private static Referral monthly(String amount) {
        var worth = WinAmount.of(Worth.monthly(usd(amount)));
        return StatementFixtures.out(1, TEN_PERCENT, worth, "2026-05-10");
    }

    @Test
    void aFirmWithoutReferralsHasEarnedNothing() {
        assertThat(FirmTallies.none().byPartner()).isEmpty();
        assertThat(FirmTallies.none().earned(MAY, MAY, CurrencyUnit.EUR).earned())
                .isEqualTo(Money.zero(CurrencyUnit.EUR));
    }

    @Test
    void talliesAreTheSameIfTheirFiguresAre() {
        var hundred = tallies(wonIn(1, NORTH, usd("100"), "2026-05-10"));
        assertThat(hundred)
                .isEqualTo(tallies(wonIn(1, NORTH, usd("100"), "2026-05-10")))
                .hasSameHashCodeAs(tallies(wonIn(1, NORTH, usd("100"), "2026-05-10")))
                .isNotEqualTo(tallies(wonIn(1, NORTH, usd("101"), "2026-05-10")))
                .isNotEqualTo(FirmTallies.none())
                .isNotEqualTo(hundred.byPartner());
        assertThat(hundred.toString()).contains("Northwind", "USD 100");
    }

    @Test
    void onlyAmountsThatComeAgainRecur() {
        assertThat(tallies(monthly("200")).recurs()).isTrue();
        assertThat(tallies(wonIn(1, NORTH, usd("200"), "2026-05-10")).recurs()).isFalse();
        assertThat(FirmTallies.none().recurs()).isFalse();
    }

    @Test
    void winsAreCountedInEachCurrencyAlone() {
        var euros = Money.of(CurrencyUnit.EUR, 500);
        var all =
                tallies(
                        wonIn(1, NORTH, usd("100"), "2026-05-10"),
                        wonIn(2, NORTH, usd("100"), "2026-05-11"),
                        wonIn(3, CLOUD, euros, "2026-05-12"));
        assertThat(all.wins(CurrencyUnit.USD)).isEqualTo(2);
        assertThat(all.wins(CurrencyUnit.EUR)).isEqualTo(1);
        assertThat(all.wins(CurrencyUnit.JPY)).isZero();
    }

    @Test
    void winsOfOneMonthAreAddedUp() {
        var earned =
                tallies(
                                wonIn(1, NORTH, usd("100"), "2026-05-10"),
                                wonIn(2, NORTH, usd("70"), "2026-05-11"),
                                wonIn(3, CLOUD, usd("30"), "2026-05-12"))
                        .earned(MAY, MAY, CurrencyUnit.USD);
        assertThat(earned.wins()).isEqualTo(3);
        assertThat(earned.earned()).isEqualTo(usd("200"));
    }

    @Test
    void allThatAPartnerAndThoseMergedIntoItEverDidIsTheirs() {
        var all =
                tallies(
                        acceptedOut(1, NORTH, "2019-03-10"),
                        acceptedOut(2, CLOUD, "2026-05-10"),
                        acceptedIn(3, CLOUD, "2026-05-10"),
                        wonIn(4, partner("Delta"), usd("9"), "2026-05-10"));
        var both = BenchRemoval.absorbing(NORTH, CLOUD);
        var ever = Balance.ever(all, both, MAY, CurrencyUnit.USD);
        assertThat(ever.partner()).isEqualTo(both);
        assertThat(ever.given().referrals()).isEqualTo(2);
        assertThat(ever.received().referrals()).isEqualTo(1);
        assertThat(all.since(MAY, both)).hasSize(1);
    }

    @Test
    void whatTheFirmOwesIsPartOfAPartnersMonths() {
        var brought =
                StatementFixtures.in(
                        1,
                        TEN_PERCENT,
                        WinAmount.both(Worth.once(usd("5000")), Worth.monthly(usd("200")))
                                .orElseThrow(),
                        "2026-05-10");
        var all = tallies(brought);
        assertThat(all.earned(CLOUD, MAY, MAY).owed().amounts()).containsExactly(usd("520"));
        var june = MAY.plusMonths(1);
        assertThat(all.earned(CLOUD, june, june).owed().amounts()).containsExactly(usd("20"));
        assertThat(all.earned(CLOUD, june, june).earned().amounts()).containsExactly(usd("200"));
        assertThat(all.feesUntil(CLOUD, june).byFirm().amounts()).containsExactly(usd("540"));
        assertThat(all.feesUntil(CLOUD, june).byPartner().amounts()).isEmpty();
    }

    /// A chart of two years is asked for again and again; memory for it has an end.
    @Test
    void theLastFiftySumsAreKept() {
        var all = tallies(monthly("200"));
        var first = all.earned(MAY, MAY, CurrencyUnit.USD);
        ask(all, 48);
        assertThat(all.earned(MAY, MAY, CurrencyUnit.USD)).isSameAs(first);
        ask(all, 49);
        assertThat(all.earned(MAY, MAY, CurrencyUnit.USD)).isNotSameAs(first);
        assertThat(all.earned(MAY, MAY, CurrencyUnit.USD).earned()).isEqualTo(usd("20"));
    }

    private static void ask(FirmTallies tallies, int others) {
        for (int ahead = 1; ahead <= others; ahead++) {
            tallies.earned(MAY, MAY.plusMonths(ahead), CurrencyUnit.USD);
        }
    }

    @Test
    void talliesOfAnotherTimeZoneOrAnEarlierWayToCountAreOutdated() {
        var tally = PartnerTally.empty(RevenueFixtures.FIRM.id(), NORTH.id(), ZoneId.of("UTC"), 3);
        assertThat(tally.isCurrent(ZoneId.of("UTC"))).isTrue();
        assertThat(tally.isCurrent(ZoneId.of("Europe/Berlin"))).isFalse();
        var earlier =
                new PartnerTally(
                        tally.firm(),
                        tally.partner(),
                        tally.zone(),
                        PartnerTally.FORMAT - 1,
                        tally.months(),
                        3);
        assertThat(earlier.isCurrent(ZoneId.of("UTC"))).isFalse();
        assertThat(tally.written().version()).isEqualTo(4);
    }

    @Test
    void aMonthThatCountsNothingAnymoreIsLeftOut() {
        var all = tallies(wonIn(1, NORTH, usd("100"), "2026-05-10"));
        var tally = Objects.requireNonNull(all.byPartner().get(NORTH.id()));
        assertThat(tally.with(Map.of(MAY, MonthTally.NONE)).months()).isEmpty();
    }
}
