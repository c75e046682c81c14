package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.WinEntries;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The partner's person corrects what they reported, until a member confirms it.
class OwnReportConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private Referral acme() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private BigDecimal counted() {
        return WinEntries.of(acme()).stream()
                .map(entry -> entry.amount().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aWinIsReportedAgainWithAnotherFigure() {
        rita.says("refer won R-1 $4,500")
                .isTold("[Change the amount] [Lost] [Take it back] [Note] [Undo]");
        rita.presses("Change the amount").fillsIn("How much?", "$5,400");
        anna.sees("Rita at RingPros says that R-1 (Acme) is won, $5,400, not $4,500.")
                .presses("That's right")
                .isTold("You confirmed that R-1 (Acme) is won, $5,400.");
        assertThat(counted()).isEqualByComparingTo("5400");
    }

    @Test
    void aWinBecomesALoss() {
        rita.says("refer won R-1 $4,500");
        rita.presses("Lost").fillsIn("Why?", "they chose a cousin");
        assertThat(acme().stage()).isEqualTo(Stage.LOST);
        assertThat(counted()).isZero();
        anna.sees("Rita at RingPros says that R-1 (Acme) is lost: they chose a cousin.");
        anna.says("refer show R-1")
                .isTold("reopened, win of $4,500 reversed", "reported lost: they chose a cousin");
        anna.presses("That's right").isTold("You confirmed that R-1 (Acme) is lost");
        rita.says("refer lost R-1 too dear").isTold("R-1 was already lost");
    }

    @Test
    void aLossBecomesAWinOrGetsAnotherReason() {
        rita.says("refer lost R-1 too dear").isTold("[Won] [Take it back] [Note] [Undo]");
        rita.says("refer lost R-1 too dear").isTold("Nothing changed");
        rita.says("refer lost R-1 they moved away").isTold("is lost: they moved away");
        rita.presses("Won").fillsIn("How much?", "$900");
        assertThat(acme().stage()).isEqualTo(Stage.WON);
        assertThat(counted()).isEqualByComparingTo("900");
        anna.sees("Rita at RingPros says that R-1 (Acme) is won, $900.");
    }

    @Test
    void itIsTakenBack() {
        rita.says("refer won R-1 $4,500");
        testFirm.advanceClock(Duration.ofHours(1));
        rita.presses("Take it back")
                .isTold("R-1 is open again, and you hold the baton.")
                .isTold("The win of $4,500 no longer counts.");
        anna.sees("Rita reopened R-1 (Acme). Rita holds the baton.").doesNotSee("Is that right?");
        assertThat(acme().stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(counted()).isZero();
        rita.presses("Undo");
        assertThat(acme().stage()).isEqualTo(Stage.WON);
        assertThat(acme().state().reportedBy()).isNotNull();
    }

    @Test
    void afterItIsConfirmedOnlyMembersReopenIt() {
        rita.says("refer won R-1 $4,500");
        var back = rita.button("Take it back");
        anna.presses("That's right");
        rita.presses("late", back).isTold("Only members of Northwind can do this.");
        rita.says("refer reopen R-1").isTold("Only members of Northwind can do this.");
        rita.says("refer lost R-1 no").isTold("R-1 was already won");
        kim.says("refer reopen R-1").isTold("Only members of Northwind");
        assertThat(acme().stage()).isEqualTo(Stage.WON);
    }

    @Test
    void whatAMemberClosedStaysClosed() {
        anna.says("refer lost R-1 too dear");
        rita.says("refer reopen R-1").isTold("Only members of Northwind can do this.");
        rita.says("refer show R-1").isNotTold("[Take it back]");
        rita.says("refer won R-1 $100").isTold("R-1 was already lost");
    }
}
