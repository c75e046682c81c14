package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Place;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The same is logged again: by a copy of the turn, or by the same button.
class RepeatedLoggingTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @Test
    void twentyCopiesAtOnceUseOneNumber() {
        IntStream.range(0, 20)
                .parallel()
                .forEach(_ -> testFirm.member("Anna").says("t1", "refer Acme needs VoIP"));
        anna.says("refer Dana needs Wi-Fi").isTold("R-2 is logged");

        assertThat(testFirm.referrals.all(TestFirm.FIRM))
                .extracting(Referral::number)
                .containsExactly(2, 1);
    }

    @Test
    void lateCopiesUseNoNumberAndGetTheSameAnswer() {
        var first = anna.says("t1", "refer Acme needs VoIP").lastWhisper();
        for (int i = 0; i < 5; i++) {
            assertThat(anna.says("t1", "refer Acme needs VoIP").lastWhisper()).isEqualTo(first);
        }
        testFirm.partner("CloudNine", "Rita", "VoIP");
        for (int i = 0; i < 5; i++) {
            anna.says("t2", "refer from CloudNine: Dana needs Wi-Fi").isTold("R-2 from CloudNine");
        }
        anna.says("refer Dana needs Wi-Fi").isTold("R-3 is logged");
    }

    @Test
    void aPlanLoggedAgainShowsTheSameResultAgain() {
        var both = plan("find-1");
        var first = logs("p1", both, "Dana");
        assertThat(first).contains("R-1 and R-2 for Dana are logged");

        assertThat(logs("p2", both, "Dana")).isEqualTo(first);
        assertThat(logs("p3", both, " Dana ")).isEqualTo(first);
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(2);
    }

    @Test
    void thePlanForAnotherClientIsLogged() {
        var both = plan("find-1");
        logs("p1", both, "Dana");
        var other = logs("p2", both, "Acme");
        assertThat(other).contains("R-3 and R-4 for Acme are logged");
    }

    @Test
    void theSamePlanFoundAgainIsLoggedAgain() {
        logs("p1", plan("find-1"), "Dana");
        logs("p2", plan("find-2"), "Dana");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).hasSize(4);
    }

    @Test
    void aButtonOfAnEarlierBuildStillWorks() {
        var earlier = plan("a turn whose id doesn't fit into the button".repeat(9));
        assertThat(earlier.value()).startsWith("wires\n");
        var answer = logs("p1", earlier, "Dana");
        assertThat(answer).contains("R-1 and R-2 for Dana are logged");
    }

    /// A form's answer is posted. Copies of one answer are one post.
    private String logs(String press, Button plan, String client) {
        anna.presses(press, plan).fillsIn("Client", client);
        return PostedCards.textOf(
                testFirm.postedCards
                        .at(new Place.Ephemeral("test:general", "test:anna", null))
                        .getLast());
    }

    /// The button below the answer to this turn.
    private Button plan(String turn) {
        if (testFirm.partners.all(TestFirm.FIRM).isEmpty()) {
            testFirm.partner("Wires", "Rita", "Data cabling");
            testFirm.partner("Telco", "Zoe", "VoIP");
        }
        var value = PlanKey.line(turn) + "wires\ndesks\ntelco\nphones\n";
        return Button.primary("Log both", "partner.referall", value);
    }
}
