package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.statement.StatementFixtures;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class LaterIncomeTest {
    private static final FeeRule TEN_PERCENT = FeeRule.percent(Percentage.of("10"));
    private static final WinAmount BOTH =
            WinAmount.both(Worth.once(usd("5000")), Worth.monthly(usd("200"))).orElseThrow();
    private static final Referral SENT = StatementFixtures.out(1, TEN_PERCENT, BOTH, "2026-05-10");
    private static final Referral BROUGHT =
            StatementFixtures.in(2, TEN_PERCENT, BOTH, "2026-05-10");

    private static LaterIncome later(Referral referral, String first, String last) {
        return new LaterIncome(
                Counting.of(referral).orElseThrow(), LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void onTheDayOfTheWinNothingComesLater() {
        assertThat(later(SENT, "2026-05-01", "2026-06-09").any()).isFalse();
    }

    @Test
    void bothTheFirstAndTheLastDayCount() {
        assertThat(later(SENT, "2026-06-10", "2026-06-10").any()).isTrue();
        assertThat(later(SENT, "2026-06-11", "2026-07-09").any()).isFalse();
        assertThat(
                        EarningTally.of(later(SENT, "2026-06-10", "2026-08-10").sums())
                                .worth()
                                .amounts())
                .containsExactly(usd("600"));
    }

    @Test
    void aClientThatTheFirmSentBringsFeesAndOneThatItGotCostsThem() {
        var sent = EarningTally.of(later(SENT, "2026-06-01", "2026-07-31").sums());
        assertThat(sent.earned().amounts()).containsExactly(usd("40"));
        assertThat(sent.owed().amounts()).isEmpty();
        assertThat(sent.wins()).isZero();
        var brought = EarningTally.of(later(BROUGHT, "2026-06-01", "2026-07-31").sums());
        assertThat(brought.earned().amounts()).containsExactly(usd("400"));
        assertThat(brought.owed().amounts()).containsExactly(usd("40"));
        assertThat(brought.earnedUnconfirmed().amounts()).isEmpty();
    }

    @Test
    void whatCameLaterIsAddedToTheWinsOfTheWeek() {
        var win = Counting.of(BROUGHT).orElseThrow();
        var revenue =
                Revenue.of(
                        List.of(win),
                        List.of(later(SENT, "2026-06-10", "2026-06-16")),
                        CurrencyUnit.USD);
        assertThat(revenue.wins()).isEqualTo(1);
        assertThat(revenue.earned()).isEqualTo(usd("5220"));
    }
}
