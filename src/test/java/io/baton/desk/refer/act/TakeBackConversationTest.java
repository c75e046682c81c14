package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeBackConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void offer() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Stage stage() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"refer takeback R-1", "takeback r1", "take back R-1", "refer take back R-1"})
    void anOfferIsTakenBack(String command) {
        anna.says(command).isTold("R-1 is back with you. RingPros knows.", "Next best: CloudNine");

        assertThat(stage()).isEqualTo(Stage.LOGGED);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        rita.sees("R-1: taken back").sees("Anna took back R-1 (Acme).");
        anna.presses("Offer to CloudNine");
        testFirm.outsider("Kim").presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Kim");
    }

    @Test
    void theButtonWorksOnceForEveryone() {
        var button = anna.button("Take back");
        anna.presses("one", button);
        anna.presses("two", button).isTold("R-1 is back with you.");
        ben.presses("three", button).isTold("R-1 was taken back by Anna", "this offer is over");
        assertThat(testFirm.storyOf("R-1")).containsOnlyOnce("TakenBack");
    }

    @Test
    void theButtonTakesNoLaterOfferBack() {
        var button = anna.button("Take back");
        anna.says("takeback R-1");
        anna.says("offer R-1 to CloudNine");
        anna.presses("late", button).isTold("was offered again", "this offer is over");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void anAnsweredOfferCannotBeTakenBack() {
        rita.presses("Accept");
        anna.says("takeback R-1").isTold("R-1 was already accepted by Rita");
        anna.says("takeback R-7").isTold("There's no referral R-7");
        assertThat(stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void whatWasNotOfferedCannotBeTakenBack() {
        anna.says("takeback R-1");
        ben.says("takeback R-1").isTold("R-1 was taken back by Anna", "this offer is over");
        anna.says("refer Zed needs VoIP to RingPros");
        anna.says("takeback R-2").isTold("R-2 hasn't been accepted: it was logged by Anna");
    }

    @Test
    void aPartnersReferralIsTurnedDownInstead() {
        anna.says("refer from RingPros: Lake Hotel needs wifi");
        anna.says("takeback R-2").isTold("R-2 came from a partner");
    }

    @Test
    void theHolderHearsOfIt() {
        ben.says("takeback R-1").isTold("R-1 is back with Anna. RingPros knows.");
        anna.sees("Ben took back R-1 (Acme).").sees("Next best: CloudNine");
    }

    @Test
    void onlyMembersTakeItBack() {
        rita.says("refer takeback R-1").isTold("Only members of Northwind can do this");
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void theAnswerToAnOfferThatWasTakenBackIsTooLate() {
        var accept = rita.button("Accept");
        anna.says("takeback R-1");
        rita.presses("late", accept).isTold("R-1 was taken back by Anna", "this offer is over");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void aButtonOfAnEarlierBuildTakesTheOfferBack() {
        anna.presses("old", Button.plain("Withdraw", "offer.withdraw", "R-1/1"))
                .isTold("R-1 is back with you.");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void aPartnerWithLinksOnlyHasToBeTold() {
        testFirm.partner("Postbox", "kim@postbox.example", "mail");
        anna.says("refer Zed needs mail to Postbox").presses("Send it to Postbox");
        anna.says("takeback R-2").isTold("Tell Postbox that the link no longer works.");
    }
}
