package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.total;
import static io.baton.revenue.RevenueFixtures.usd;
import static io.baton.revenue.RevenueFixtures.wonIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.partner.BenchRemoval;
import io.baton.partner.Partner;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.statement.StatementFixtures;
import io.baton.terms.FeeRule;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartnerFiguresTest {
    private static final Partner NORTH = partner("Northwind");
    private static final Partner CLOUD = partner("CloudNine");
    private static final FeeRule TEN_PERCENT = FeeRule.percent(Percentage.of("10"));
    private static final Period YEAR = Period.ofYear(2026);

    private static PartnerFigures figures(Partner partner, Referral... referrals) {
        var totals = List.of(total(YearMonth.of(2026, 5), usd("1000")));
        var books = RevenueFixtures.books(List.of(referrals), List.of(NORTH, CLOUD), totals);
        return PartnerFigures.of(books, partner, YEAR);
    }

    private static Referral brought(String amount) {
        return StatementFixtures.in(1, TEN_PERCENT, WinAmount.once(usd(amount)), "2026-05-10");
    }

    private static Referral sent(String amount) {
        return StatementFixtures.out(2, TEN_PERCENT, WinAmount.once(usd(amount)), "2026-05-10");
    }

    @Test
    void onlyTheirOwnClientsCount() {
        var figures =
                figures(
                        CLOUD,
                        brought("300"),
                        sent("500"),
                        wonIn(3, NORTH, usd("700"), "2026-05-10"));
        assertThat(figures.period()).isEqualTo(YEAR);
        assertThat(figures.earned().earned()).isEqualTo(usd("350"));
        assertThat(figures.earned(Direction.IN).amounts()).containsExactly(usd("300"));
        assertThat(figures.earned(Direction.OUT).amounts()).containsExactly(usd("50"));
        assertThat(figures.share().ratio()).hasToString("Optional[35%]");
    }

    @Test
    void theFirmOwesFeesForClientsTheyBrought() {
        assertThat(figures(CLOUD, brought("300"), sent("500")).owed().amounts())
                .containsExactly(usd("30"));
        assertThat(figures(CLOUD, sent("500")).owed().amounts()).isEmpty();
    }

    @Test
    void referralsAcceptedInThePeriodAreBalanced() {
        var balance =
                figures(
                                CLOUD,
                                brought("300"),
                                sent("500"),
                                acceptedOut(3, CLOUD, "2026-12-30"),
                                acceptedOut(4, CLOUD, "2025-12-30"),
                                acceptedIn(5, CLOUD, "2027-01-02"),
                                acceptedIn(6, NORTH, "2026-05-10"))
                        .balance();
        assertThat(balance.partner()).isEqualTo(CLOUD);
        assertThat(balance.given())
                .isEqualTo(new Balance.Side(2, 1, usd("500"), usd("0"), List.of()));
        assertThat(balance.received())
                .isEqualTo(new Balance.Side(1, 1, usd("300"), usd("0"), List.of()));
    }

    @Test
    void referralsOfAMergedPartnerAreTheirs() {
        var figures =
                figures(
                        BenchRemoval.absorbing(NORTH, CLOUD),
                        brought("300"),
                        acceptedOut(2, NORTH, "2026-05-10"));
        assertThat(figures.balance().received().referrals()).isEqualTo(1);
        assertThat(figures.balance().given().referrals()).isEqualTo(1);
        assertThat(figures.owed().amounts()).containsExactly(usd("30"));
    }
}
