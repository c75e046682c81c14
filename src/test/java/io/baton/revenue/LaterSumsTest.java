package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.referral.Direction;
import io.baton.referral.Participant;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.revenue.LaterSums.Measure;
import io.baton.statement.StatementFixtures;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import java.time.YearMonth;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class LaterSumsTest {
    private static final FeeRule TEN_PERCENT = FeeRule.percent(Percentage.of("10"));
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    private static Earning win(Referral referral) {
        return Counting.of(referral).orElseThrow();
    }

    private static Earning monthly(int number, Money amount, String day) {
        var worth = WinAmount.of(Worth.monthly(amount));
        return win(StatementFixtures.out(number, TEN_PERCENT, worth, day));
    }

    private static Earning brought(Money amount, String day) {
        var worth = WinAmount.of(Worth.monthly(amount));
        return win(StatementFixtures.in(2, TEN_PERCENT, worth, day));
    }

    private static Earning reported(Money amount, String day) {
        var cloud = partner("CloudNine");
        var accepted = RevenueFixtures.acceptedOut(3, cloud, day, AgreedTerms.of(TEN_PERCENT));
        return win(
                RevenueFixtures.changed(
                        Reports.won(
                                accepted,
                                WinAmount.of(Worth.monthly(amount)),
                                TEN_PERCENT,
                                LocalDate.parse(day),
                                new Participant.ForPartner(RevenueFixtures.RITA, cloud),
                                RevenueFixtures.noon(day))));
    }

    @Test
    void whatTheClientPaysIsNotWhatTheFirmEarns() {
        var later = WinSums.later(monthly(1, usd("200"), "2026-05-10"));
        assertThat(later.until(Direction.OUT, Measure.WORTH, JULY).amounts())
                .containsExactly(usd("400"));
        assertThat(later.until(Direction.OUT, Measure.EARNED, JULY).amounts())
                .containsExactly(usd("40"));
        assertThat(later.until(Direction.OUT, Measure.OWED, JULY).amounts()).isEmpty();
        assertThat(later.until(Direction.IN, Measure.EARNED, JULY).amounts()).isEmpty();
        assertThat(later.until(Measure.UNCONFIRMED, JULY).amounts()).isEmpty();
    }

    @Test
    void whatTheFirmOwesEachMonthIsKept() {
        var later = WinSums.later(brought(usd("200"), "2026-05-10"));
        assertThat(later.in(Measure.OWED, JULY, JULY).amounts()).containsExactly(usd("20"));
        assertThat(later.in(Measure.EARNED, JULY, JULY).amounts()).containsExactly(usd("200"));
    }

    @Test
    void whatThePartnerReportedIsUnconfirmedEachMonth() {
        var win = reported(usd("200"), "2026-05-10");
        assertThat(WinSums.later(win).in(Measure.UNCONFIRMED, JULY, JULY).amounts())
                .containsExactly(usd("20"));
        var handoff = HandoffTally.won(win);
        assertThat(handoff.worthUntil(JULY).amounts()).containsExactly(usd("600"));
        assertThat(handoff.unconfirmedUntil(JULY).amounts()).containsExactly(usd("600"));
        var confirmed = HandoffTally.won(monthly(1, usd("200"), "2026-05-10"));
        assertThat(confirmed.worthUntil(JULY).amounts()).containsExactly(usd("600"));
        assertThat(confirmed.unconfirmedUntil(JULY).amounts()).isEmpty();
    }

    @Test
    void twoCurrenciesInOneMonthAreKeptApart() {
        var euros = Money.of(CurrencyUnit.EUR, 50);
        var both =
                WinSums.later(monthly(1, usd("200"), "2026-05-10"))
                        .plus(WinSums.later(monthly(2, euros, "2026-05-20")));
        assertThat(both.in(Measure.WORTH, JULY, JULY).amounts()).containsExactly(euros, usd("200"));
    }

    @Test
    void aPriceThatFollowsTheSamePriceIsNoChange() {
        var untilJuly = WinAmount.of(Worth.monthly(usd("200")).forMonths(2));
        var first = win(StatementFixtures.out(1, TEN_PERCENT, untilJuly, "2026-05-10"));
        var second = monthly(2, usd("200"), "2026-06-10");
        var sum = WinSums.later(first).plus(WinSums.later(second));
        assertThat(sum.changes()).extracting(LaterSums.Change::month).doesNotContain(JULY);
        assertThat(sum.in(Measure.WORTH, JULY, JULY).amounts()).containsExactly(usd("200"));
    }

    @Test
    void aWinThatIsPaidOnceBringsNothingLater() {
        var once = win(RevenueFixtures.wonIn(1, partner("North"), usd("100"), "2026-05-10"));
        assertThat(WinSums.later(once).isEmpty()).isTrue();
        assertThat(WinSums.later(once).until(Measure.WORTH, JULY).amounts()).isEmpty();
        assertThat(WinSums.later(monthly(1, usd("1"), "2026-05-10")).isEmpty()).isFalse();
    }

    @Test
    void nothingComesBeforeTheSecondMonth() {
        var later = WinSums.later(monthly(1, usd("200"), "2026-05-10"));
        assertThat(later.in(Measure.WORTH, MAY, MAY).amounts()).isEmpty();
        assertThat(later.until(Measure.WORTH, MAY).amounts()).isEmpty();
    }
}
