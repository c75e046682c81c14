package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandBackConversationTest {
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
    void theHolderHandsItBackWithAReason() {
        rita.says("refer handback R-1 no one has time before June")
                .isTold("R-1 is back with Northwind. Thank you for saying so.");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
        anna.sees("Rita at RingPros handed back R-1 (Acme): no one has time before June")
                .sees("You hold the baton.")
                .sees("Next best: CloudNine")
                .sees("handed it back for RingPros");
        anna.presses("Offer to CloudNine");
        kim.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Kim");
    }

    @Test
    void aMemberRecordsItForThem() {
        ben.says("handback R-1 Rita is on holiday").isTold("R-1 is back with Anna.");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        rita.sees("Ben handed back R-1 (Acme): Rita is on holiday");
        anna.sees("Ben handed back R-1 (Acme): Rita is on holiday");
        anna.says("refer show R-1").isTold("handed back (RingPros): Rita is on holiday, by Ben");
    }

    @Test
    void itsReasonIsReadWithoutContactDetailsByThePartner() {
        ben.says("handback R-1 Sue wants it back, sue@acme.example or 020 7946 0000");

        rita.sees("Ben handed back R-1 (Acme): Sue wants it back")
                .doesNotSee("wants it back, sue@acme.example")
                .doesNotSee("020 7946 0000");
        anna.sees("Sue wants it back, sue@acme.example or 020 7946 0000");
    }

    @Test
    void withoutAReasonTheFormAsks() {
        rita.says("refer handback R-1").fillsIn("Why?", "").getsFieldError("Say why.");
        rita.says("refer handback R-1").fillsIn("Why?", "too far away");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        rita.says("refer handback R-1 again").isTold("Thank you for saying so.");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("HandedBack");
    }

    @Test
    void onlyTheHolderOrAMemberMay() {
        kim.says("refer handback R-1 not mine")
                .isTold("Only members of Northwind and the baton holder can do this.");
        testFirm.outsider("Zoe").says("refer handback R-1 not mine").isNotTold("Acme");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void whatIsNotAcceptedCannotBeHandedBack() {
        anna.says("refer won R-1 $500");
        rita.says("refer handback R-1 no time").isTold("R-1 was already won by Anna");
        anna.says("refer Zed needs VoIP");
        anna.says("handback R-2 no time").isTold("R-2 hasn't been accepted");
    }

    @Test
    void thePartnerReadsNoOffersToOthersAfterwards() {
        rita.says("refer handback R-1 no time");
        anna.says("offer R-1 to CloudNine");
        kim.presses("Accept");
        anna.says("refer won R-1 $900");

        rita.says("refer show R-1").isNotTold("CloudNine").isNotTold("Kim").isNotTold("900");
        kim.says("refer show R-1").isNotTold("RingPros").isNotTold("Rita").isTold("won, $900");
    }

    @Test
    void aMemberReturnsAPartnersReferral() {
        rita.says("hello");
        anna.says("refer from RingPros: Lake Hotel needs wifi");
        ben.presses("Take it");
        ben.says("handback R-2 we have no one").isTold("R-2 is back with Rita.");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Rita");
        rita.sees("Ben handed back R-2 (Lake Hotel): we have no one").sees("You hold the baton.");
    }
}
