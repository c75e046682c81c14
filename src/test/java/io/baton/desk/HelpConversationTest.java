package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Reply;
import org.junit.jupiter.api.Test;

class HelpConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @Test
    void anUnknownSentenceOffersButtonsInsteadOfTheManual() {
        anna.says("what is this")
                .isTold("I didn't get that. Did you want to log a referral or find a partner?")
                .isTold("[Log a referral] [Find a partner] [All commands]")
                .isNotTold("refer CLIENT needs NEED");
    }

    @Test
    void itsButtonsOpenTheFormsAndTheManual() {
        anna.says("what is this").presses("Log a referral");
        assertThat(anna.reply()).isInstanceOf(Reply.OpenForm.class);
        anna.presses("Find a partner");
        assertThat(anna.reply()).isInstanceOf(Reply.OpenForm.class);
        anna.presses("All commands").isTold("Commands", "refer CLIENT needs NEED", "partner find");
    }

    @Test
    void aContactIsOfferedOnlyTheManual() {
        testFirm.partner("CloudNine", "Rita", "Azure");
        rita.says("hello").isTold("Hi. Type help to see what you can do here.");
        rita.says("what is this")
                .isTold("I didn't get that. Want to see what I can do?", "[All commands]")
                .isNotTold("[Log a referral]");
        rita.presses("All commands").isTold("refer list").isNotTold("partner add");
    }

    @Test
    void aTypoGetsTheNearestCommand() {
        anna.says("parnter list").isTold("Did you mean partner list", "[All commands]");
    }

    @Test
    void helpIsThreeLinesForTheSituation() {
        anna.says("help").isTold("partner add RingPros: phones, VoIP", "[All commands]");
        testFirm.partner("CloudNine", "Rita", "Azure");
        anna.says("help").isTold("refer CLIENT needs NEED").isNotTold("refer list open");
        anna.says("refer Acme needs Azure").says("help").isTold("refer list open", "revenue");

        assertThat(anna.lastWhisper().lines().filter(line -> line.startsWith("- "))).hasSize(3);
    }

    @Test
    void allCommandsAreAButtonAway() {
        anna.says("help")
                .presses("All commands")
                .isTold("partner gaps", "partner list [page 2]", "refer list");
        anna.says("help partner").isTold("partner add").isNotTold("refer list");
        anna.says("partner help").isTold("partner add").isNotTold("refer list");
    }

    @Test
    void aMisspelledCommandKeepsWhatFollowsIt() {
        anna.says("refer ofer r1 to volta").isTold("Did you mean refer offer r1 to volta?");
        anna.says("refr offer r1 to ringpros").isTold("Did you mean refer offer r1 to ringpros?");
    }
}
