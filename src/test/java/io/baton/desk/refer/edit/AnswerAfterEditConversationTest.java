package io.baton.desk.refer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An answer to an offer that was changed while the person read it isn't taken.
class AnswerAfterEditConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void offered() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Stage stage(int number) {
        return testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow().stage();
    }

    @Test
    void acceptShowsTheCurrentCardInstead() {
        var accept = rita.button("Accept");
        anna.says("refer edit R-1 need VoIP for 50");

        rita.presses("late", accept)
                .isTold("Anna changed it while you read. Check it and answer again.")
                .isTold("Acme needs VoIP for 50")
                .isTold("[Accept] [Decline]");
        assertThat(stage(1)).isEqualTo(Stage.OFFERED);

        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void declineDoesTooBeforeAndAfterItsForm() {
        var decline = rita.button("Decline");
        var form = rita.presses("first", decline).form();
        anna.says("refer edit R-1 need VoIP for 50");

        rita.presses("late", decline).isTold("Anna changed it while you read.");
        rita.fillsIn(form, Map.of(), "Why?", "too small").sees("Anna changed it while you read.");
        assertThat(stage(1)).isEqualTo(Stage.OFFERED);

        rita.presses("Decline").fillsIn("Why?", "too large");
        assertThat(stage(1)).isEqualTo(Stage.LOGGED);
    }

    @Test
    void aTypedAnswerIsToTheCurrentOffer() {
        anna.says("refer edit R-1 need VoIP for 50");

        rita.says("accept R-1");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void membersToo() {
        anna.says("refer from RingPros: Lake Hotel needs wifi");
        var take = ben.button("Take it");
        anna.says("refer edit R-2 need wifi in all rooms");

        ben.presses("late", take).isTold("Anna changed it while you read.", "wifi in all rooms");
        assertThat(stage(2)).isEqualTo(Stage.OFFERED);
        ben.presses("Take it");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Ben");
    }

    @Test
    void whatWasChangedBeforeTheOfferIsNoSurprise() {
        anna.says("refer Zed needs VoIP");
        anna.says("refer edit R-2 need VoIP for 3");
        anna.says("offer R-2 to RingPros");

        rita.doesNotSee("Anna changed: need").presses("Accept");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Rita");
    }

    @Test
    void someoneWhoAnsweredIsToldWhatHappenedSince() {
        var accept = rita.button("Accept");
        anna.says("refer edit R-1 need VoIP for 50");
        anna.says("takeback R-1");

        rita.presses("late", accept).isTold("R-1 was taken back by Anna").isNotTold("while you");
    }
}
