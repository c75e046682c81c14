package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The buttons that send the referrals of a bundle, one or all.
class SendBundleConversationTest {
    private final BundleScene scene = new BundleScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = scene.ben;
    private final Actor rita = scene.rita;

    @Test
    void sendAllOffersEachOnceAndShowsTheirState() {
        scene.log();
        var send = anna.button("Send all");
        anna.presses("one", send)
                .isTold(
                        "R-1 for Wires: desks wired (offered to Wires, answer due",
                        "You hold the baton for all of them.")
                .isNotTold("[Send");
        anna.presses("one", send).presses("two", send).isTold("(offered to Telco");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
        assertThat(testFirm.storyOf("R-3")).containsExactly("Logged", "Offered");
        scene.marco.presses("Accept");
        anna.presses("three", send)
                .isTold(
                        "You hold the baton for R-1 and R-3.",
                        "R-2 for CloudNine: a phone each (accepted by CloudNine)");
    }

    @Test
    void sendingOneLeavesTheOthersTheirButtons() {
        scene.log();
        var send = anna.button("Send it to CloudNine");
        anna.presses("one", send)
                .isTold(
                        "(offered to CloudNine",
                        "[Send all] [Send it to Wires] [Send it to Telco]");
        ben.presses("two", send).isTold("R-2 wasn't offered again", "Anna holds the baton");

        scene.marco.sees("a phone each");
        rita.doesNotSee("desks wired");
        anna.presses("three", anna.button("Send all"));
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");
        rita.sees("desks wired");
    }

    @Test
    void aPausedPartnerIsNamedAndTheOthersAreSent() {
        scene.log();
        anna.says("partner pause Telco");
        anna.presses("Send all")
                .isTold("Telco is paused", "(offered to Wires", "[Send it to Telco]");

        assertThat(testFirm.storyOf("R-1")).contains("Offered");
        assertThat(testFirm.storyOf("R-3")).containsExactly("Logged");
    }

    @Test
    void sendAllDoesNotAskAPartnerWhoDeclined() {
        scene.log();
        var send = anna.button("Send all");
        anna.presses("one", anna.button("Send it to Wires"));
        rita.presses("Decline").fillsIn("Why?", "no capacity");
        anna.presses("two", send).isTold("R-1 for Wires: desks wired (declined by Wires)");

        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Declined");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");
    }

    @Test
    void aButtonOfAnEarlierRoundSendsNothing() {
        scene.log();
        var one = anna.button("Send it to Wires");
        var all = anna.button("Send all");
        anna.says("refer offer R-1 to Telco");
        scene.zoe.presses("Decline").fillsIn("Why?", "not ours");

        anna.presses("one", one).isTold("so this button is out of date", "[Send it to Wires]");
        anna.presses("all", all).isTold("(offered to Telco", "[Send it to Wires]");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Declined");
        anna.presses("Send it to Wires").isTold("R-1 for Wires: desks wired (offered to Wires");
    }

    @Test
    void aButtonCarriesOnlyItsReferralsAndTheirRounds() {
        scene.log();
        assertThat(anna.button("Send all").value()).isEqualTo("R-1/0 R-2/0 R-3/0");
        assertThat(anna.button("Send it to CloudNine").value()).isEqualTo("R-2/0");

        rita.presses("forged", Button.plain("x", ReferralButtons.SEND, "R-1/0"));
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }

    @Test
    void aButtonOfAnEarlierBuildSendsInAnyRound() {
        scene.log();
        anna.presses("one", Button.plain("x", ReferralButtons.SEND, "R-2"))
                .isTold("(offered to CloudNine");
        anna.presses("all", Button.plain("x", ReferralButtons.SEND, "all R-3"))
                .isTold("(offered to Wires", "(offered to Telco");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");

        var first = "all\nR-1/wires\nR-2/cloudnine\nR-3/telco";
        anna.presses("first", Button.primary("Send all", ReferralButtons.SEND, first))
                .isTold("no longer valid");
    }

    @Test
    void aForgedButtonSendsNothing() {
        for (var value :
                List.of(
                        "",
                        "all",
                        "R-1",
                        "R-1/0",
                        "R-1/0 R-2/0",
                        "R-1/0 x",
                        "all R-1",
                        "all R-",
                        "R-9999999999",
                        "all\nR-1/wires")) {
            anna.presses("p" + value, Button.plain("x", ReferralButtons.SEND, value));
            anna.isTold("no longer valid");
        }
        assertThat(scene.all()).isEmpty();

        anna.says("refer Acme needs VoIP").says("refer Acme needs cables");
        for (var value : List.of("all R-1", "R-2", "R-1/0", "R-1/0 R-2/0")) {
            anna.presses("m" + value, Button.plain("x", ReferralButtons.SEND, value))
                    .isTold("no longer valid");
        }
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged");
    }
}
