package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.State;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wins with an amount per month or year.
class RecurringWinConversationTest {
    private static final Worth MONTHLY = Worth.monthly(Money.parse("USD 200"));
    private static final String COUNTED =
            "The whole amount counts as partner revenue, in the months in which it's paid.";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();

    @BeforeEach
    void anInboundReferral() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer from CloudNine: Lake Hotel needs wifi").presses("Take it");
    }

    private WinAmount amount() {
        var state = testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
        return ((State.Won) state).amount();
    }

    @ParameterizedTest
    @CsvSource({
        "$200/month",
        "$200 a month",
        "200 per month",
        "USD 200.00/month",
    })
    void anAmountPerMonthIsKeptAsSuch(String words) {
        anna.says("refer won R-1 " + words)
                .isTold("R-1 (Lake Hotel) is won, $200 a month.", COUNTED);
        assertThat(amount()).isEqualTo(WinAmount.of(MONTHLY));
    }

    @Test
    void itMayRunForSomeMonths() {
        anna.says("refer won R-1 $200/month for 36 months").isTold("$200 a month for 36 months");
        assertThat(amount()).isEqualTo(WinAmount.of(MONTHLY.forMonths(36)));
        anna.says("refer show R-1").isTold("won, $200 a month for 36 months");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $5,000 and $200/month
                    $200/month plus $5,000
                    $5k + $200 a month
                    5,000, $200 per month
                    """)
    void aWinMayHaveAOneTimeAmountToo(String words) {
        anna.says("refer won R-1 " + words).isTold("is won, $5,000 and $200 a month.", COUNTED);
        assertThat(amount()).isEqualTo(new WinAmount(Money.parse("USD 5000"), MONTHLY, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    $5,000 and $300         | has two amounts
                    $200/month and $2k/year | has two amounts
                    $5,000 and €200/month   | has two amounts
                    $200/month or so        | isn't an amount
                    about $200/month        | isn't an amount
                    -$200/month             | can't be negative
                    """)
    void anythingElseIsRefused(String words, String why) {
        anna.says("refer won R-1 " + words).isTold(why);
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state())
                .isInstanceOf(State.Accepted.class);
    }

    @Test
    void paymentsForARecurringWinAddUpAndCanBeReversed() {
        anna.says("refer won R-1 $200/month");
        anna.says("refer paid R-1 $200").isTold("Paid so far $200.");
        anna.says("refer paid R-1 $200").isTold("Paid so far $400.");
        anna.says("refer paid R-1 -$200").isTold("Paid so far $200.");
        anna.says("refer paid R-1 -$300").isTold("R-1 has payments of $200.");
        anna.says("refer show R-1").isTold("won, $200 a month");
    }

    @Test
    void anotherAmountReplacesBothParts() {
        anna.says("refer won R-1 $5,000 and $200/month");
        anna.says("refer won R-1 $4,000 and $200/month");
        anna.says("refer show R-1").isTold("won, $4,000 and $200 a month");
    }

    @Test
    void itEndsOnADay() {
        anna.says("refer ended R-1").isTold("R-1 was already accepted");
        anna.says("refer won R-1 $200/month");
        anna.says("refer ended R-1").isTold("$200 a month, ended");
        assertThat(amount().endedOn()).isEqualTo(LocalDate.parse("2026-11-03"));
        anna.says("refer ended R-1 on 2020-01-01").isTold("It can't end before.");
        anna.says("refer show R-1").isTold("ended, on");
    }

    @Test
    void aOneTimeAmountCannotEnd() {
        anna.says("refer won R-1 $5,000");
        anna.says("refer ended R-1").isTold("has no amount per month or year");
    }

    @ParameterizedTest
    @CsvSource({
        "in march 2027, 2027-03-31",
        "in March, 2026-03-31",
        "on 2027-03-15, 2027-03-15",
        "at the end of February 2028, 2028-02-29",
        "until June 2027, 2027-06-30"
    })
    void itEndsWithTheMonthThatIsNamed(String when, LocalDate day) {
        anna.says("refer won R-1 $200/month on 2026-01-05");
        anna.says("refer ended R-1 " + when).isTold("$200 a month, ended");
        assertThat(amount().endedOn()).isEqualTo(day);
    }

    @Test
    void aTimeThatCannotBeReadIsAskedFor() {
        anna.says("refer won R-1 $200/month");
        anna.says("refer ended R-1 in march probably").isTold("isn't a date");
        assertThat(amount().endedOn()).isNull();
    }
}
