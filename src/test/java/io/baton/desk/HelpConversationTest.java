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
        rita.says("hello")
                .isTold("I didn't get that. Want to see what I can do?", "[All commands]")
                .isNotTold("[Log a referral]");
        rita.presses("All commands").isTold("refer list").isNotTold("partner add");
    }

    @Test
    void aTypoGetsTheNearestCommand() {
        anna.says("parnter list").isTold("Did you mean partner list", "[All commands]");
    }

    @Test
    void helpListsAllCommandsOrThoseOfOneWord() {
        anna.says("help")
                .isTold("Commands", "refer list lists referrals", "partner add", "[All commands]")
                .isNotTold("[page 2]")
                .isNotTold("partner gaps");
        anna.presses("All commands").isTold("partner gaps", "partner list [page 2]");
        anna.says("help partner").isTold("partner add").isNotTold("refer list");
        anna.says("partner help").isTold("partner add").isNotTold("refer list");
    }
}
