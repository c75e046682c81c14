package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP, sue@acme.example to RingPros")
                .presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private Stage stage() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage();
    }

    @Test
    void theHolderReportsAWinAndTheFirmConfirmsItWithOnePress() {
        rita.says("refer won R-1 $4,500")
                .isTold(
                        "R-1 (Acme) is won, $4,500. Northwind confirms it; until then it counts as unconfirmed.");

        assertThat(stage()).isEqualTo(Stage.WON);
        anna.sees("Rita at RingPros says that R-1 (Acme) is won, $4,500.")
                .sees("Is that right?")
                .sees("The 10% fee counts as partner revenue: $450.");
        anna.says("refer show R-1").isTold("won, $4,500, unconfirmed", "reported won, $4,500");
        var question = anna.button("That's right");

        anna.presses("That's right").isTold("You confirmed that R-1 (Acme) is won, $4,500.");
        anna.doesNotSee("Is that right?");
        rita.sees("Anna confirmed that R-1 (Acme) is won, $4,500.");
        anna.says("refer show R-1").isNotTold("unconfirmed").isTold("result confirmed, by you");

        ben.presses("late", question)
                .isTold("R-1 was confirmed by Anna", "so there's nothing to confirm.");
    }

    @Test
    void theFirmCorrectsItInTheForm() {
        rita.says("refer won R-1 $4,500");
        anna.presses("Correct").fillsIn("How much?", "$5,000");

        anna.sees("Northwind says $5,000 (Anna").doesNotSee("Is that right?");
        anna.says("refer show R-1").isTold("Status: won, $4,500, figures differ");
        rita.sees("R-1 (Acme): Northwind says $5,000 (Anna").presses("Theirs is right");
        anna.says("refer show R-1").isTold("Status: won, $5,000").isNotTold("figures differ");
        rita.says("refer lost R-1 no budget").isTold("R-1 was already won");
    }

    @Test
    void savingTheSameAmountConfirmsIt() {
        rita.says("refer won R-1 $4,500");
        anna.says("refer won R-1 $4,500").isTold("You confirmed that R-1 (Acme) is won");
        anna.doesNotSee("Is that right?");
        anna.says("refer show R-1").isNotTold("unconfirmed");
    }

    @Test
    void aSecondReportReplacesTheFirstAndKeepsItsFee() {
        rita.says("refer won R-1 $4,500").says("refer won R-1 $4,800");

        rita.isTold("R-1 (Acme) is won, $4,800, not $4,500. Northwind confirms it");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("Won", "Restated");
        anna.sees("The 10% fee counts as partner revenue: $480.");
        anna.presses("That's right").isTold("You confirmed that R-1 (Acme) is won, $4,800.");
        anna.doesNotSee("Is that right?");
        rita.says("refer won R-1 $4,800").isTold("Nothing changed");
    }

    @Test
    void aReportedLossIsConfirmedOrReopened() {
        rita.says("refer lost R-1 they chose a cheaper bid")
                .isTold("R-1 (Acme) is lost: they chose a cheaper bid. Northwind confirms it");
        anna.sees("Rita at RingPros says that R-1 (Acme) is lost: they chose a cheaper bid.");
        anna.says("refer list").isTold("lost: they chose a cheaper bid, unconfirmed");

        ben.presses("Reopen").isTold("R-1 is open again, and Rita holds the baton.");
        anna.doesNotSee("Is that right?");
        rita.says("refer lost R-1 they really did");
        anna.says("refer confirm R-1").isTold("You confirmed that R-1 (Acme) is lost");
        anna.says("refer list").isNotTold("unconfirmed");
    }

    @Test
    void onlyTheHolderReportsAndOthersAreToldWhoCan() {
        testFirm.partner("Duo", "Dora", "VoIP");
        kim.says("refer won R-1 $5").isTold("Only members of Northwind and the baton holder");
        testFirm.outsider("Zoe").says("refer lost R-1 no").isNotTold("Acme").isTold("Only members");
        kim.says("refer won R-77 $5").isTold("Only members of Northwind and the baton holder");

        anna.says("refer Zed needs VoIP").says("offer R-2 to RingPros");
        rita.says("refer won R-2 $5").isTold("Anna holds the baton for R-2, so only they can");
        rita.says("refer confirm R-1").isTold("Only members of Northwind can do this.");
    }

    @Test
    void amountsAndDaysAreReadAsForMembers() {
        assertThat(rita.says("refer won R-1").form().title()).isEqualTo("R-1 is won");
        rita.says("refer won R-1 lots").isNotTold("is won");
        rita.says("refer won R-1 $4,500 on 2027-01-01").isTold("is in the future");
        rita.says("refer won R-1 €500 on 2026-11-01").isTold("is won, €500, on Sun 1 Nov 2026.");
        anna.sees("isn't in the share, which is in USD");
    }

    @Test
    void aRepeatedTurnReportsOnce() {
        rita.says("same", "refer won R-1 $4,500").says("same", "refer won R-1 $4,500");
        rita.isTold("Northwind confirms it");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("Won").doesNotContain("Restated");
    }

    @Test
    void aMembersOwnResultNeedsNoConfirmation() {
        anna.says("refer won R-1 $4,500").says("refer confirm R-1");
        anna.isTold("R-1 was won by Anna", "so there's nothing to confirm.");
    }
}
