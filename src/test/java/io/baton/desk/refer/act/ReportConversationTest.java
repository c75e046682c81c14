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
        anna.says("refer show R-1").isNotTold("unconfirmed").isTold("result confirmed, by Anna");

        ben.presses("late", question)
                .isTold("R-1 was confirmed by Anna", "so there's nothing to confirm.");
    }
}
