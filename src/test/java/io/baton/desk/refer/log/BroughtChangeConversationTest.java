package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A partner's person corrects or withdraws the client they brought, until a member takes it.
class BroughtChangeConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor sam = testFirm.outsider("Sam");
    private final Actor kim = testFirm.outsider("Kim");

    @BeforeEach
    void ritaBringsLakeHotel() {
        anna.says("hello");
        var ringPros = testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partners.write(
                ringPros.written().withContacts(List.of(rita.contact(), sam.contact())),
                "sam",
                List.of());
        testFirm.partner("CloudNine", "Kim", "network");
        rita.says("refer Lake Hotel needs a faster network $4,000");
    }

    private Referral brought() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    @Test
    void theFormChangesAllOfIt() {
        rita.says("refer show R-1").isTold("[Change] [Note] [Pass on] [Withdraw]");
        rita.presses("Change")
                .fillsIn(
                        "Client",
                        "Lake Hotel Bern",
                        "What does the client need?",
                        "wifi",
                        "How to reach the client",
                        "sue@lake.example");
        rita.sees("R-1 is changed. Northwind sees it on the card.")
                .sees("client “Lake Hotel” → “Lake Hotel Bern”");
        assertThat(brought().client()).isEqualTo("Lake Hotel Bern");
        assertThat(brought().clientContact()).isEqualTo("sue@lake.example");
        anna.sees("Lake Hotel Bern needs wifi").sees("[Take it]");
        anna.says("refer show R-1").isTold("changed: ", "by Rita");
    }

    @Test
    void aCommandChangesOneFieldAndIsUndone() {
        rita.says("refer edit R-1 worth $6k").isTold("R-1 is changed.", "[Undo]");
        anna.sees("6,000");
        rita.presses("Undo");
        assertThat(brought().steps().getLast().event().getClass().getSimpleName())
                .isEqualTo("Undone");
        rita.says("refer edit R-1 partner CloudNine").isTold("The partner can't be changed.");
    }

    @Test
    void theNewNameIsKnownToTheFirm() {
        rita.says("refer edit R-1 client Harbour View");
        anna.says("refer list harbour").isTold("Harbour View");
    }

    @Test
    void itIsWithdrawn() {
        rita.says("refer show R-1").presses("Withdraw").fillsIn("Why?", "they found someone");
        rita.sees("R-1 (Lake Hotel) was withdrawn.");
        assertThat(brought().stage()).isEqualTo(Stage.WITHDRAWN);
        anna.sees("R-1: withdrawn").doesNotSee("[Take it]");
        rita.says("undo");
        assertThat(brought().stage()).isEqualTo(Stage.OFFERED);
        anna.sees("[Take it]");
    }

    @Test
    void aColleagueTakesItOver() {
        rita.says("refer pass R-1 sam").isTold("Sam now holds the baton for R-1.");
        sam.sees("Rita passed you the baton for R-1");
        rita.says("refer edit R-1 worth $6k").isTold("Only members of Northwind");
        sam.says("refer edit R-1 worth $6k").isTold("R-1 is changed.");
        anna.presses("Take it");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void onceTakenItIsTheFirms() {
        rita.says("refer show R-1");
        var change = rita.button("Change");
        anna.presses("Take it");
        rita.presses("late", change).isTold("Only members of Northwind can do this.");
        rita.says("refer withdraw R-1").isTold("Only members of Northwind can do this.");
        rita.says("refer show R-1").isNotTold("[Change]").isNotTold("[Withdraw]");
        assertThat(brought().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void noOneElseChangesIt() {
        kim.says("refer edit R-1 worth $6k").isTold("Only members of Northwind");
        kim.says("refer withdraw R-1").isTold("Only members of Northwind");
        sam.says("refer edit R-1 worth $6k").isTold("Only members of Northwind");
        assertThat(brought().stage()).isEqualTo(Stage.OFFERED);
        assertThat(brought().steps()).hasSize(2);
    }

    @Test
    void whatTheFirmSentIsNotTheirsToChange() {
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        rita.says("refer edit R-2 worth $6k").isTold("Only members of Northwind");
        rita.says("refer withdraw R-2").isTold("Only members of Northwind");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Rita");
    }
}
