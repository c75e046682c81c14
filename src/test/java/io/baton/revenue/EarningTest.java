package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.paid;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.restated;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static io.baton.revenue.RevenueFixtures.wonOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.statement.StatementFixtures;
import io.baton.terms.FeeRule;
import io.baton.terms.Series;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class EarningTest {
    private static final Partner NORTH = partner("Northwind");
    private static final FeeRule TEN_PERCENT = FeeRule.percent(Percentage.of("10"));
    private static final WinAmount BOTH =
            WinAmount.both(Worth.once(usd("5000")), Worth.monthly(usd("200"))).orElseThrow();

    private static Earning win(Referral referral) {
        return Counting.of(referral).orElseThrow();
    }

    @Test
    void theFirmOwesFeesOnlyForClientsThatItGets() {
        var brought = win(StatementFixtures.in(1, TEN_PERCENT, BOTH, "2026-05-10"));
        assertThat(brought.owed())
                .extracting(Series::amount)
                .containsExactly(usd("500"), usd("20"), usd("20"));
        var sent = win(StatementFixtures.out(1, TEN_PERCENT, BOTH, "2026-05-10"));
        assertThat(sent.owed()).isEmpty();
        assertThat(sent.fees()).hasSize(3);
    }

    @Test
    void onItsDateAWinEarnsWhatIsPaidOnceAndForTheFirstMonth() {
        assertThat(win(StatementFixtures.in(1, TEN_PERCENT, BOTH, "2026-05-10")).earnedOnWin())
                .isEqualTo(usd("5200"));
        assertThat(win(StatementFixtures.out(1, TEN_PERCENT, BOTH, "2026-05-10")).earnedOnWin())
                .isEqualTo(usd("520"));
        assertThat(win(wonOut(1, NORTH, usd("9000"), null, "2026-05-10")).earnedOnWin())
                .isEqualTo(usd("0"));
    }

    @Test
    void aWinIsNewsWhenItIsRecordedNotWhenItIsDated() {
        var accepted = RevenueFixtures.acceptedIn(1, NORTH, "2026-05-01");
        var won =
                changed(
                        Closing.win(
                                accepted,
                                WinAmount.once(usd("100")),
                                null,
                                LocalDate.parse("2026-05-10"),
                                ANNA,
                                false,
                                noon("2026-06-20")));
        assertThat(win(won).countsOn()).isEqualTo("2026-05-10");
        assertThat(win(won).recordedAt()).isEqualTo(noon("2026-06-20"));
        assertThat(win(won).imported()).isFalse();
    }

    /// The client got the dollars back before the win was corrected to euros.
    @Test
    void paymentsInAnotherCurrencyThanTheWinBringNoFee() {
        var rule = TEN_PERCENT.due(FeeRule.Due.PAYMENT);
        var once = WinAmount.once(usd("400"));
        var won = StatementFixtures.out(1, rule, once, "2026-05-10");
        var euros = Money.of(CurrencyUnit.EUR, 300);
        var dollars = paid(won, usd("400"), LocalDate.parse("2026-05-20"));
        var reversed = paid(dollars, usd("-400"), LocalDate.parse("2026-05-21"));
        var corrected = restated(reversed, euros, LocalDate.parse("2026-05-22"));
        var again = paid(corrected, euros, LocalDate.parse("2026-05-25"));
        assertThat(win(again).earned())
                .containsExactly(
                        Series.once(LocalDate.parse("2026-05-25"), Money.of(CurrencyUnit.EUR, 30)));
    }

    @Test
    void winsOfAnyCurrencyAreCountedAndThoseOfTheFirmsAdded() {
        var revenue =
                Revenue.of(
                        List.of(
                                win(wonIn(1, NORTH, usd("100"), "2026-05-10")),
                                win(wonIn(2, NORTH, usd("30"), "2026-05-11")),
                                win(wonIn(3, NORTH, Money.of(CurrencyUnit.EUR, 9), "2026-05-12"))),
                        CurrencyUnit.USD);
        assertThat(revenue.wins()).isEqualTo(3);
        assertThat(revenue.earned()).isEqualTo(usd("130"));
        assertThat(revenue.unconfirmed().isEmpty()).isTrue();
        assertThat(revenue.earnedUnconfirmed()).isEqualTo(usd("0"));
    }

    @Test
    void whatPartnersReportedIsUnconfirmedAndNamed() {
        var cloud = partner("CloudNine", RevenueFixtures.fee("10", "2020-01-01"));
        var revenue =
                Revenue.of(
                        List.of(
                                win(wonOut(1, NORTH, usd("3000"), "10", "2026-05-10")),
                                win(
                                        RevenueFixtures.reportedOut(
                                                2, cloud, usd("500"), "2026-05-11"))),
                        CurrencyUnit.USD);
        assertThat(revenue.earned()).isEqualTo(usd("350"));
        assertThat(revenue.earnedUnconfirmed()).isEqualTo(usd("50"));
        assertThat(revenue.unconfirmed().isEmpty()).isFalse();
        assertThat(revenue.unconfirmed().first())
                .extracting(NamedWins.Win::label)
                .containsExactly("R-2");
    }

    @Test
    void partnersAreSortedByWhatTheyBroughtThenById() {
        var zeta = partner("Zeta");
        var alpha = partner("Alpha");
        var beta = partner("Beta");
        var revenue =
                Revenue.of(
                        List.of(
                                win(wonIn(1, zeta, usd("50"), "2026-05-10")),
                                win(wonIn(2, NORTH, usd("70"), "2026-05-10")),
                                win(wonIn(3, alpha, usd("50"), "2026-05-10")),
                                win(wonIn(4, beta, usd("50"), "2026-05-10")),
                                win(wonOut(5, partner("None"), usd("9"), null, "2026-05-10"))),
                        CurrencyUnit.USD);
        assertThat(revenue.byPartner(id -> id))
                .extracting(part -> part.partner().value())
                .containsExactly("Northwind", "Alpha", "Beta", "Zeta");
    }
}
