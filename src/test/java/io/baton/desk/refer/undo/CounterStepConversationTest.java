package io.baton.desk.refer.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is offered instead of undoing fits the step.
class CounterStepConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private Stage stage() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "won R-1 $500                | [Change the amount] [Reopen]",
                "won R-1 $200/month          | [Change the amount] [Reopen]",
                "lost R-1 too dear           | [Reopen]",
                "withdraw R-1                | [Reopen]",
                "refer edit R-1 need VoIP 50 | [Change]",
                "handback R-1 ill            | [Offer to a partner]",
            })
    void tooLate(String step, String buttons) {
        anna.says(step);
        testFirm.advanceClock(Duration.ofMinutes(11));
        anna.says("undo R-1").isTold("Undo only works for ten minutes.", buttons);
        assertThat(anna.lastWhisper().lines().toList().getLast()).isEqualTo(buttons);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paid R-1 $200            | A payment of -$200 reverses it.    | [Reverse the payment]",
                "paid R-1 -$100           | after your step                    | [Add a payment]",
                "refer edit R-1 need wifi | after your step                    | [Change]",
                "won R-1 $600             | after your step                    | [Change the amount] [Reopen]",
            })
    void someoneElseActedOnAWonOne(String step, String note, String buttons) {
        ben.says("won R-1 $500").says("paid R-1 $100");
        anna.says(step);
        ben.says("note R-1 hello");
        anna.says("undo R-1").isTold("R-1 was changed by Ben", note, buttons);
    }

    @Test
    void thePaymentIsReversed() {
        anna.says("won R-1 $500").says("paid R-1 $200");
        testFirm.advanceClock(Duration.ofMinutes(11));
        anna.says("undo R-1").presses("Reverse the payment").fillsIn("How much?", "-$200");
        anna.sees("Payment reversed: $200");
        assertThat(stage()).isEqualTo(Stage.WON);
    }

    @Test
    void aPartnersPersonGetsNoMembersStep() {
        rita.says("won R-1 $500");
        anna.says("refer reopen R-1");
        rita.says("undo R-1").isTold("after your step").isNotTold("[");
    }

    @Test
    void whoTookNoStepReadsWhatTheLastOneWas() {
        ben.says("undo R-1")
                .isTold("You have no step on R-1 to undo.", "Its last step: accepted, by Rita.");
    }
}
