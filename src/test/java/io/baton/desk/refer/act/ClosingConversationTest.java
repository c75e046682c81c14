package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Won, lost, paid, withdrawn and noted, and who sees it.
class ClosingConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void anAcceptedReferral() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Accept");
    }

    @Test
    void aWinCountsWithItsFeeAndTheGiverIsThanked() {
        anna.says("refer won R-1 $12,500");

        anna.isTold("R-1 (Acme) is won, $12,500", "10% fee counts as partner revenue: $1,250");
        rita.sees("Thank you, Anna, for bringing it in, and Rita, for seeing it through!");
        ben.sees("R-1 (Acme) is won");
    }

    @Test
    void thePartnerWhoBroughtItIsThankedEvenAfterTheBatonWasPassed() {
        anna.says("refer from CloudNine: Initech needs a firewall $8k").presses("Take it");
        anna.says("refer pass R-2 @Ben", ben);
        ben.says("refer won R-2 $8k");

        rita.sees(
                "R-2 (Initech) is won, $8,000. Thank you, Rita, for bringing it in, and Ben, for seeing it through!");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Ben");
    }

    @Test
    void aResultHasToWaitForTheAnswer() {
        anna.says("refer Zed needs VoIP to CloudNine").presses("Send it to CloudNine");

        anna.says("refer won R-2 $5k")
                .isTold("R-2 isn't won yet: CloudNine hasn't answered.", "[Take back]");
        anna.says("refer lost R-2 no budget").isTold("R-2 isn't lost yet");
        anna.says("refer paid R-2 $5k").isTold("No payment was added to R-2: CloudNine hasn't");
        anna.says("refer paid R-1 $5k").isTold("No payment was added to R-1: it isn't won yet.");
        anna.says("refer won R-2 $5k").presses("Take back").isTold("R-2 is back with you.");
        rita.sees("Anna took back R-2 (Zed).");
    }

    @Test
    void winningAgainReplacesTheAmount() {
        anna.says("refer won R-1 12k");

        ben.says("refer won R-1 13k")
                .isTold("R-1 is won with $13,000, not $12,000. The old figure is reversed.");
        anna.says("refer won R-1 13k").isTold("Nothing changed");
        anna.says("refer show R-1").isTold("won, $13,000 instead of $12,000");
        rita.sees("R-1 (Acme) is won with $13,000, not $12,000.");
    }

    @Test
    void aWonReferralCannotBeLost() {
        anna.says("refer won R-1 12k");

        ben.says("refer lost R-1 no").isTold("was already won");
    }

    @Test
    void paymentsAddUpAndCanBeReversed() {
        anna.says("refer won R-1 $12,500");

        anna.says("refer paid R-1 $5,000 on 2026-11-02").isTold("Paid so far $5,000 of $12,500");
        anna.says("refer paid R-1 -$500").isTold("Payment reversed: $500", "$4,500 of $12,500");
        anna.says("refer paid R-1 -$20,000").isTold("can't take back more");
        anna.says("refer paid R-1 $10 on 2027-01-01").isTold("is in the future");
        anna.says("refer paid R-1 €10").isTold("won in USD");
    }

    @Test
    void payingMoreThanWasWonAsksOnce() {
        anna.says("refer won R-1 $12,000").says("refer paid R-1 $10,000");

        anna.says("refer paid R-1 $5,000 on 2026-11-02")
                .isTold("That makes $15,000 paid of $12,000 won for R-1.", "[Record it anyway]");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("Paid");
        var anyway = anna.button("Record it anyway");
        anna.presses("one", anyway).isTold("Paid so far $15,000 of $12,000.");
        anna.presses("two", anyway).isTold("Paid so far $15,000 of $12,000.");
        ben.presses("three", anyway).isTold("out of date");
        assertThat(testFirm.storyOf("R-1").filter("Paid"::equals)).hasSize(2);
        anna.says("refer paid R-1 -$5,000").isTold("Paid so far $10,000 of $12,000.");
        anna.says("refer show R-1").isTold("payment reversed, $5,000");
    }

    @Test
    void aLossNeedsAReasonThatThePartnerSees() {
        assertThat(anna.says("refer lost R-1").form().title()).isEqualTo("R-1 is lost");
        anna.says("refer lost R-1 they chose a cheaper bid");

        rita.sees("was lost: they chose a cheaper bid");
    }

    @Test
    void aWithdrawnReferralComesBackToItsSenderWithoutDeadButtons() {
        anna.says("refer Zed needs VoIP to CloudNine").presses("Send it to CloudNine");
        anna.says("refer withdraw R-2 the client waits");

        rita.doesNotSee("[Accept]").sees("R-2: withdrawn");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");
    }

    @Test
    void theBatonOfAMemberIsPassedInsideTheFirmOnly() {
        anna.says("refer Zed needs VoIP");

        anna.says("refer pass R-2 @Ben", ben).isTold("Ben now holds the baton for R-2");
        ben.sees("Anna passed you the baton for R-2");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Ben");
        anna.says("refer pass R-2 @Rita", rita).isTold("isn't a member of the firm");
        anna.says("refer pass R-1 @Ben", ben)
                .isTold("There's no other contact who could take over.");
        anna.says("refer pass R-2 Ben").isTold("R-2 is already with Ben.");
    }

    @Test
    void notesAreInTheHistoryAndStayInTheFirm() {
        anna.says("refer note R-1 they pay late");

        ben.says("refer show R-1").isTold("note: they pay late", "accepted");
        rita.says("refer show R-1").isTold("accepted").isNotTold("they pay late");
    }

    @Test
    void aDateInAnotherYearShowsItsYear() {
        anna.says("refer show R-1").isTold("Tue 3 Nov, 11:00  accepted");
        testFirm.advanceClock(Duration.ofDays(100));

        anna.says("refer show R-1").isTold("Tue 3 Nov 2026, 11:00  accepted");
        anna.says("refer withdraw R-1").says("refer won R-1 $5").isTold("Thu 11 Feb, 11:00");
        testFirm.advanceClock(Duration.ofDays(365));
        anna.says("refer won R-1 $5").isTold("already withdrawn", "Thu 11 Feb 2027, 11:00");
    }

    @Test
    void aPartnerSeesOnlyItsOwnReferrals() {
        anna.says("refer Secret needs VoIP");

        rita.says("refer list").isTold("R-1").isNotTold("Secret");
        rita.says("refer show R-2").isTold("find R-2 among");
        rita.says("refer withdraw R-1").isTold("Only members of Northwind");
        testFirm.outsider("Zoe").says("refer list").isTold("You aren't linked to a partner yet");
    }

    @Test
    void listsAreFilteredAndPaged() {
        for (int i = 0; i < 11; i++) {
            anna.says("refer Client" + i + " needs VoIP");
        }
        anna.says("refer list").isTold("1–10 of 12", "R-12", "[More]").presses("More");

        anna.isTold("11–12 of 12", "R-1 Acme");
        anna.says("refer list CloudNine").isTold("R-1").isNotTold("R-2");
        ben.says("refer list mine").isTold("You have no referrals.");
        anna.says("refer list won").isTold("No won referrals.");
        anna.says("refer list cloudnin").isTold("Referrals with CloudNine (1)");
    }
}
