package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import io.baton.revenue.Counting;
import io.baton.revenue.Earning;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReopenConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private Stage stage() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage();
    }

    private Money earned() {
        return testFirm.referrals.all(TestFirm.FIRM).stream()
                .flatMap(each -> Counting.of(each).stream())
                .map(Earning::earnedOnWin)
                .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
    }

    @Test
    void aWinNoLongerCounts() {
        anna.says("refer won R-1 $4,500");
        assertThat(earned()).isEqualTo(Money.parse("USD 450"));
        ben.says("reopen R-1")
                .isTold(
                        "R-1 is open again, and Rita holds the baton.",
                        "The win of $4,500 no longer counts.");

        assertThat(stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        assertThat(earned()).isEqualTo(Money.parse("USD 0"));
        rita.sees("Ben reopened R-1 (Acme). Rita holds the baton.").sees("R-1: open again");
        anna.says("refer won R-1 $5,000").isTold("R-1 (Acme) is won, $5,000");
        assertThat(earned()).isEqualTo(Money.parse("USD 500"));
    }

    @Test
    void paymentsStayRecorded() {
        anna.says("refer won R-1 $4,500").says("refer paid R-1 $1,000");
        anna.says("refer reopen R-1").isTold("its payments stay recorded");
        anna.says("refer won R-1 $6,000").says("refer paid R-1 $500").isTold("$1,500 of $6,000");
    }

    @Test
    void aLostReferralIsOpenAgain() {
        anna.says("refer lost R-1 no budget").says("reopen R-1").isTold("R-1 is open again");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void aWithdrawnOfferHasToBeOfferedAgain() {
        anna.says("refer Zed needs VoIP to RingPros").presses("Send it to RingPros");
        anna.says("refer withdraw R-2")
                .says("reopen R-2")
                .isTold("R-2 is open again, and you hold");
        rita.doesNotSee("reopened R-2");
        anna.says("refer show R-2").isTold("open again, not offered");
        anna.says("offer R-2 to RingPros");
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Rita");
    }

    @Test
    void whatIsOpenCannotBeReopened() {
        anna.says("reopen R-1").isTold("R-1 is still open.");
        anna.says("refer won R-1 $500").says("reopen R-1");
        anna.says("reopen R-1").isTold("R-1 is open again");
        ben.says("reopen R-1").isTold("R-1 is still open.");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("Reopened");
    }

    @Test
    void onlyMembersReopen() {
        anna.says("refer lost R-1 no budget");
        rita.says("refer reopen R-1").isTold("Only members of Northwind can do this");
        assertThat(stage()).isEqualTo(Stage.LOST);
    }
}
