package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Passing one referral passes its bundle, as far as the firm still holds it.
class PassBundleConversationTest {
    private final BundleScene scene = new BundleScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = scene.ben;

    @Test
    void passingOnePassesAllThatAreNotAcceptedYet() {
        scene.log();
        anna.presses("Send all");
        scene.marco.presses("Accept");
        anna.says("refer pass R-3 @Ben", ben)
                .isTold("Ben now holds the baton for R-3, and for R-1, which was logged together");

        assertThat(scene.holders()).containsExactly("Ben", "Marco", "Ben");
        ben.sees("Anna passed you the baton for R-1 and R-3 (Dana Dental).")
                .sees("R-2 for CloudNine: a phone each (accepted by CloudNine)");
        testFirm.advanceClock(Duration.ofDays(3));
        assertThat(testFirm.storyOf("R-1")).endsWith("Lapsed");
        assertThat(scene.holders()).containsExactly("Ben", "Marco", "Ben");
        anna.says("refer pass R-2 @Ben", ben).isTold("R-2 is with Marco at CloudNine.");
    }

    @Test
    void aColleagueAtThePartnerTakesOneOverAndNoMore() {
        scene.log();
        anna.presses("Send all");
        scene.marco.presses("Accept");
        anna.says("partner edit CloudNine: contact lea@cloudnine.example, @Marco", scene.marco);
        scene.marco.says("refer pass R-2 lea").isTold("lea@cloudnine.example now holds the baton");
        assertThat(scene.holders()).containsExactly("Anna", "lea@cloudnine.example", "Anna");
    }

    @Test
    void aRefusedPassPassesNothing() {
        scene.log();
        anna.says("refer withdraw R-2");
        anna.says("refer pass R-2 @Ben", ben).isTold("R-2 was already withdrawn");
        assertThat(scene.holders()).containsExactly("Anna", "Anna", "Anna");
        anna.says("refer pass R-1 @Anna", anna).isTold("already with Anna");

        anna.says("refer pass R-1 @Ben", ben).isTold("and for R-3, which was");
        assertThat(scene.holders()).containsExactly("Ben", "Anna", "Ben");
    }

    @Test
    void theNewHolderGetsOneMessageAndCanSendAll() {
        scene.log();
        anna.says("refer pass R-2 @Ben", ben);
        assertThat(ben.directMessages()).hasSize(1);
        ben.sees("Anna passed you the baton for R-1, R-2 and R-3 (Dana Dental).")
                .sees("R-1 for Wires: desks wired")
                .sees("[Send all] [Send it to Wires] [Send it to CloudNine] [Send it to Telco]");

        ben.presses("Send all").isTold("You hold the baton for all of them.", "(offered to Telco");
        scene.rita.sees("desks wired");
        scene.zoe.presses("Decline").fillsIn("Why?", "no lines there");
        assertThat(scene.holders()).containsExactly("Ben", "Ben", "Ben");
    }

    @Test
    void theOldHoldersButtonsShowTheNewHolder() {
        scene.log();
        var all = anna.button("Send all");
        var one = anna.button("Send it to Wires");
        anna.says("refer pass R-1 @Ben", ben);

        anna.presses("one", one)
                .isTold("Ben holds the baton for all of them.", "(offered to Wires")
                .isNotTold("You hold");
        ben.presses("Send all").isTold("You hold the baton for all of them.");
        anna.presses("two", all).isTold("Ben holds the baton").isNotTold("[Send");
        assertThat(scene.holders()).containsExactly("Ben", "Ben", "Ben");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Passed", "Offered");
    }
}
