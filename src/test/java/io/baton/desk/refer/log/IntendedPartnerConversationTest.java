package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import io.baton.firm.Individual;
import io.baton.referral.ClientNeed;
import io.baton.referral.NewReferral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.Registration.BundlePart;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each referral of a bundle shows the partner it's meant for until it's sent.
class IntendedPartnerConversationTest {
    private final BundleScene scene = new BundleScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = scene.ben;
    private final Actor marco = scene.marco;

    @Test
    void theIntendedPartnerIsShownUntilTheReferralIsSent() {
        scene.log();
        ben.says("refer show R-2").isTold("Meant for CloudNine, not sent yet.").isNotTold("[Send");
        anna.says("refer show R-2")
                .isTold(
                        "Meant for CloudNine, not sent yet.",
                        "[Send all] [Send it to Wires] [Send it to CloudNine] [Send it to Telco]");
        anna.presses("one", anna.button("Send it to CloudNine")).isTold("(offered to CloudNine");

        anna.says("refer show R-2").isNotTold("Meant for").isNotTold("[Send");
        marco.says("refer show R-2").isTold("a phone each").isNotTold("Meant for");
        marco.presses("Decline").fillsIn("Why?", "no capacity");
        anna.says("refer show R-2").isNotTold("Meant for").isNotTold("[Send");
        anna.says("refer show R-1").isTold("Meant for Wires", "[Send all] [Send it to Wires]");
        anna.isNotTold("Send it to CloudNine");
    }

    @Test
    void aLapsedReferralHasNoIntendedPartner() {
        scene.log();
        anna.presses("one", anna.button("Send it to CloudNine"));
        testFirm.advanceClock(Duration.ofDays(3));
        assertThat(testFirm.storyOf("R-2")).endsWith("Lapsed");

        anna.says("refer show R-2").isTold("together with").isNotTold("Meant for");
    }

    /// Also if it was logged alone.
    @ParameterizedTest
    @ValueSource(strings = {"refer show R-1", "refer list", "refer search signs"})
    void theNamedPartnerComesFirstUntilItIsSent(String line) {
        anna.says("refer Mill needs signs to Wires");
        anna.says("refer show R-1").isTold("Meant for Wires, not sent yet.");
        anna.says(line).isTold("[Send it to Wires]").isNotTold("Offer to Wires");
        anna.looksHome().isTold("[Send it to Wires]");
        ben.says("refer show R-1").isTold("Meant for Wires, not sent yet.");
        anna.says("refer pass R-1 @Ben", ben);
        ben.sees("passed you the baton for R-1").sees("[Send it to Wires]");

        ben.presses("Send it to Wires");
        ben.says("refer show R-1").isTold("offered to Wires").isNotTold("Meant for");
        ben.presses("Take back");
        ben.says("refer show R-1").isNotTold("Meant for").isNotTold("Send it to");
    }

    @Test
    void anUndoneOfferIsMeantForThePartnerAgain() {
        anna.says("refer Mill needs signs to Wires").presses("Send it to Wires").says("undo");
        anna.says("refer show R-1").isTold("Meant for Wires, not sent yet.", "[Send it to Wires]");
    }

    @Test
    void bundlesWithoutIntendedPartnersAreAnnouncedOneByOne() {
        loggedByAnEarlierBuild(1);
        loggedByAnEarlierBuild(2);
        anna.says("refer show R-1").isTold("together with R-2").isNotTold("Meant for");
        anna.presses("old", Button.plain("x", ReferralButtons.SEND, "all R-1"));
        anna.isTold("no longer valid");

        anna.says("refer pass R-1 @Ben", ben).isTold("and for R-2, which was logged together");
        assertThat(ben.directMessages()).hasSize(2);
        ben.sees("passed you the baton for R-1: ").sees("passed you the baton for R-2: ");
    }

    /// Earlier builds didn't store the intended partner.
    private void loggedByAnEarlierBuild(int part) {
        var id = ReferralId.fromTurn("before", part);
        var bundle = new BundlePart("before", null);
        var registration = new Registration(id, TestFirm.FIRM, part, null, bundle);
        var need = ClientNeed.of("Dana Dental", "need " + part);
        var by = new Individual(anna.person().id(), "Anna");
        testFirm.referrals.write(
                NewReferral.outbound(registration, need, by, testFirm.now()), "before", List.of());
    }
}
