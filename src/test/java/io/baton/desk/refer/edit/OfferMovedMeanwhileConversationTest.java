package io.baton.desk.refer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Anna has the form open while Ben moves the offer to another partner.
class OfferMovedMeanwhileConversationTest {
    private static final String NEED = "What does the client need?";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor kim = testFirm.outsider("Kim").directly();

    @BeforeEach
    void offered() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        testFirm.partner("NetBay", "Lou", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Referral referral() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private Form formBeforeTheMove() {
        var form = anna.says("refer edit R-1").form();
        ben.says("refer edit R-1 partner CloudNine").isTold("R-1 is offered to CloudNine.");
        return form;
    }

    @Test
    void aNewNeedLeavesTheOfferWhereItIs() {
        var annas = formBeforeTheMove();

        anna.fillsIn(annas, Map.of(), NEED, "VoIP for 50").sees("R-1 is changed. CloudNine sees");
        assertThat(referral().partner()).isEqualTo(new PartnerId("cloudnine"));
        assertThat(referral().rounds()).isEqualTo(2);
        kim.sees("Acme needs VoIP for 50").presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Kim");
    }

    @Test
    void aNewNeedIsSavedEvenIfTheOtherPartnerAccepted() {
        var annas = formBeforeTheMove();
        kim.presses("Accept");

        anna.fillsIn(annas, Map.of(), NEED, "VoIP for 50").sees("R-1 is changed.");
        assertThat(referral().need()).isEqualTo("VoIP for 50");
        assertThat(referral().stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void aNewPartnerIsNotAskedInsteadOfTheOneThatBenChose() {
        var annas = formBeforeTheMove();

        anna.fillsIn(annas, Map.of(), "Partner", "NetBay", NEED, "VoIP for 50")
                .sees("R-1 was offered again by Ben, Tue 3 Nov, 11:00. Nothing was saved.")
                .sees("You wrote: partner RingPros → NetBay")
                .sees("You wrote: need “VoIP” → “VoIP for 50”");
        assertThat(referral().partner()).isEqualTo(new PartnerId("cloudnine"));
        assertThat(referral().need()).isEqualTo("VoIP");

        anna.presses("Change").fillsIn("Partner", "NetBay").sees("R-1 is offered to NetBay.");
    }

    @Test
    void thePartnerThatBenChoseTooKeepsTheOffer() {
        var annas = formBeforeTheMove();

        anna.fillsIn(annas, Map.of(), "Partner", "CloudNine", NEED, "VoIP for 50")
                .sees("R-1 is changed.");
        assertThat(referral().rounds()).isEqualTo(2);
    }

    @Test
    void aMoveThatWasUndoneMakesNoDifference() {
        var annas = formBeforeTheMove();
        ben.says("undo");

        anna.fillsIn(annas, Map.of(), "Partner", "NetBay").sees("R-1 is offered to NetBay.");
        rita.sees("Anna took back R-1 (Acme).");
    }

    @Test
    void aFormFromBeforeTheOfferHasNoPartnerToFillIn() {
        anna.says("refer Zed needs VoIP");
        var annas = anna.says("refer edit R-2").form();
        ben.says("refer offer R-2 to RingPros");

        anna.fillsIn(annas, Map.of(), NEED, "VoIP for 5").sees("R-2 is changed.");
    }
}
