package io.baton.desk.digest;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.acceptedIn;
import static io.baton.revenue.RevenueFixtures.acceptedOut;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.fee;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.offeredOut;
import static io.baton.revenue.RevenueFixtures.paid;
import static io.baton.revenue.RevenueFixtures.partner;
import static io.baton.revenue.RevenueFixtures.restated;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.PostedCards;
import io.baton.desk.revenue.RevenueTestFirm;
import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Referral;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.terms.AgreedTerms;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Amounts per month or year count in the months in which they're paid.
class RecurringWinsConversationTest {
    private static final String DAY = "2026-11-05";
    private static final Worth MONTHLY = Worth.monthly(usd("200")).forMonths(36);

    private final RevenueTestFirm firm = new RevenueTestFirm();
    private final Partner cloud = firm.has(partner("CloudNine", fee("12", "2026-01-01")));

    private String digest() {
        firm.annaSays("revenue digest now");
        return PostedCards.textOf(firm.posted().getLast());
    }

    private static Referral won(Referral accepted, WinAmount amount) {
        var day = LocalDate.parse(DAY);
        return changed(
                Closing.win(
                        accepted,
                        amount,
                        FeeRule.percent(Percentage.of("12")),
                        day,
                        ANNA,
                        false,
                        noon(DAY)));
    }

    @Test
    void aRecurringWinCountsOnceInItsFirstMonth() {
        firm.has(won(acceptedIn(1, cloud, DAY), WinAmount.of(MONTHLY)));
        firm.has(won(acceptedOut(2, cloud, DAY), WinAmount.of(Worth.yearly(usd("900")))));
        assertThat(digest())
                .contains(
                        "R-1 Client 1, $200 a month for 36 months, brought by CloudNine. Thank",
                        "R-2 Client 2, $900 a year, done by CloudNine, earns you $108, and more later",
                        "This week: $308",
                        "2026 so far: $308",
                        "you sent 1 ($900 won)",
                        "they sent 1 ($200 won)");
    }

    @Test
    void aFeeThatFallsDueWithPaymentsIsSaidToCome() {
        var terms = AgreedTerms.of(FeeRule.percent(Percentage.of("12")).due(FeeRule.Due.PAYMENT));
        firm.has(won(acceptedOut(1, cloud, DAY, terms), WinAmount.of(MONTHLY)));
        assertThat(digest())
                .contains("done by CloudNine, earns you a fee once it's due. Thank you");
    }

    @Test
    void bothAmountsCount() {
        var both = new WinAmount(usd("5000"), MONTHLY, null);
        firm.has(
                restated(
                        won(acceptedIn(1, cloud, DAY), both),
                        usd("4000"),
                        LocalDate.parse("2026-11-06")));
        assertThat(digest())
                .contains(
                        "R-1 Client 1, $4,000 and $200 a month for 36 months",
                        "This week: $4,200 (CloudNine $4,200)",
                        "they sent 1 ($4,200 won)");
    }

    @Test
    void theFeeIsThatOfBothAmounts() {
        firm.has(won(acceptedOut(1, cloud, DAY), new WinAmount(usd("5000"), MONTHLY, null)));
        assertThat(digest()).contains("earns you $624, and more later", "This week: $624");
    }

    @Test
    void paymentsForARecurringWinChangeNothing() {
        firm.has(
                paid(
                        paid(
                                won(acceptedIn(1, cloud, DAY), WinAmount.of(MONTHLY)),
                                usd("200"),
                                LocalDate.parse("2026-11-06")),
                        usd("-200"),
                        LocalDate.parse("2026-11-07")));
        assertThat(digest()).contains("This week: $200").doesNotContain("instead of");
    }

    private static Referral wonOn(
            Referral accepted, WinAmount amount, @Nullable FeeRule rule, String day) {
        var on = LocalDate.parse(day);
        return changed(Closing.win(accepted, amount, rule, on, ANNA, false, noon(day)));
    }

    @Test
    void aMonthlyAmountCountsInTheWeekInWhichItFallsDue() {
        var twelve = FeeRule.percent(Percentage.of("12"));
        var monthly = WinAmount.of(MONTHLY);
        firm.has(
                wonOn(acceptedIn(1, cloud, "2026-08-05"), monthly, twelve, "2026-08-05"),
                wonOn(acceptedOut(2, cloud, "2026-08-06"), monthly, twelve, "2026-08-06"),
                wonOn(acceptedIn(3, cloud, "2026-08-12"), monthly, twelve, "2026-08-12"),
                offered());
        assertThat(digest())
                .contains(
                        "Won this week: none",
                        "This week: $224 (CloudNine $224)",
                        "November 2026: $424 (CloudNine $424)");
        assertThat(firm.posted().getLast().summary()).contains("no wins this week, $224 earned");
    }

    @Test
    void aQuietWeekSaysWhatItEarned() {
        var monthly = WinAmount.of(MONTHLY);
        firm.has(wonOn(acceptedIn(1, cloud, "2026-09-09"), monthly, null, "2026-09-09"));
        assertThat(digest()).contains("a quiet week", "This week: $200 (CloudNine $200). To see");
        firm.setClock("2026-11-16T09:30:00Z");
        assertThat(digest()).contains("nothing stuck. To see the share");
    }

    @Test
    void whatFallsDueOnThe31stCountsOnTheLastDayOfAShorterMonth() {
        firm.setClock("2026-12-02T09:30:00Z");
        var monthly = WinAmount.of(MONTHLY);
        firm.has(wonOn(acceptedIn(1, cloud, "2026-08-31"), monthly, null, "2026-08-31"), offered());
        assertThat(digest()).contains("This week: $200 (CloudNine $200)");
    }

    @Test
    void aFeeCountsInTheWeekOfThePayment() {
        var rule = FeeRule.percent(Percentage.of("12")).due(FeeRule.Due.PAYMENT);
        var once = WinAmount.once(usd("5000"));
        var accepted = acceptedOut(1, cloud, "2026-09-01", AgreedTerms.of(rule));
        firm.has(
                paid(
                        wonOn(accepted, once, rule, "2026-09-01"),
                        usd("1000"),
                        LocalDate.parse("2026-11-04")),
                offered());
        assertThat(digest())
                .contains("This week: $120 (CloudNine $120)", "November 2026: $120 (CloudNine");
    }

    /// An offer, so that the week isn't quiet.
    private Referral offered() {
        return offeredOut(9, cloud, "2026-11-06");
    }
}
