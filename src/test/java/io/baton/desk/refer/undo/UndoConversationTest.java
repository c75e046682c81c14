package io.baton.desk.refer.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndoConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void offer() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros");
    }

    private Referral referral(int number) {
        return testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow();
    }

    private Stage stage() {
        return referral(1).stage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo", "undo R-1", "refer undo", "refer undo r1", "UNDO #1"})
    void anOfferIsUndone(String command) {
        anna.presses("Send it to RingPros");
        anna.says(command)
                .isTold("Undone: you hold the baton for R-1 again.", "[Send it to RingPros]");

        assertThat(stage()).isEqualTo(Stage.LOGGED);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        rita.sees("R-1: undone by Anna.").doesNotSee("has a client for you");
        anna.says("offer R-1 to CloudNine");
        testFirm.outsider("Kim").presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Kim");
    }

    @Test
    void loggingEndsAsWithdrawn() {
        anna.presses("Undo").isTold("Undone: R-1 is withdrawn. Only its history keeps it.");
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
        anna.says("show R-1").isTold("  logged, by you", "undone: logged, by you");
        anna.says("won R-1 $5").isTold("R-1 was already withdrawn by Anna");
        anna.says("undo R-1").isTold("You have no step on R-1 to undo.");
    }

    @Test
    void aSecondUndoGoesOneFurtherBack() {
        anna.presses("Send it to RingPros");
        anna.says("note R-1 called them");
        anna.says("undo").isTold("Undone: R-1 is as it was before.");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
        anna.says("undo").isTold("Undone: you hold the baton for R-1 again.");
        anna.says("undo").isTold("Undone: R-1 is withdrawn.");
        anna.says("undo").isTold("You have no step to undo.");
        assertThat(referral(1).history().standing()).hasSize(1);
    }

    @Test
    void theNewestStepOverAllReferralsIsUndone() {
        anna.says("refer Zed needs VoIP to RingPros");
        testFirm.advanceClock(Duration.ofSeconds(1));
        anna.says("note R-1 called them");
        anna.says("undo").isTold("Undone: R-1 is as it was before.");
        anna.says("undo").isTold("Undone: R-2 is withdrawn.");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "won R-1 $500     | Undone: Rita holds the baton for R-1 again.",
                "lost R-1 no      | Undone: Rita holds the baton for R-1 again.",
                "withdraw R-1     | Undone: Rita holds the baton for R-1 again.",
                "handback R-1 ill | Undone: Rita holds the baton for R-1 again.",
                "note R-1 hello   | Undone: R-1 is as it was before."
            })
    void theButtonBelowTheAnswerUndoesTheStep(String step, String answer) {
        anna.presses("Send it to RingPros");
        rita.presses("Accept");
        var before = referral(1);
        anna.says(step).presses("Undo").isTold(answer);

        var restored = referral(1);
        assertThat(restored.state()).isEqualTo(before.state());
        assertThat(restored.parties()).isEqualTo(before.parties());
        assertThat(restored.history().standing()).isEqualTo(before.history().standing());
    }

    @Test
    void aPaymentAndItsReversalAreUndone() {
        anna.presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("won R-1 $500").says("paid R-1 $200").says("paid R-1 -$50");
        anna.says("undo").says("undo");
        assertThat(referral(1).payments()).isEmpty();
        anna.says("undo").isTold("Undone: Rita holds the baton for R-1 again.");
    }

    @Test
    void theOffersCardsShowTheRestoredState() {
        anna.presses("Send it to RingPros");
        anna.says("takeback R-1");
        rita.sees("R-1: taken back").sees("Anna took back R-1");

        anna.presses("Undo").isTold("Undone: R-1 is offered to RingPros again.");

        rita.doesNotSee("taken back").doesNotSee("took back").sees("has a client for you");
        anna.sees("You hold the baton until they accept.");
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void anEarlierOfferThatIsRestoredCanBeAnswered() {
        anna.presses("Send it to RingPros");
        anna.says("takeback R-1").says("offer R-1 to CloudNine");
        anna.says("undo").says("undo").isTold("Undone: R-1 is offered to RingPros again.");

        testFirm.outsider("Kim").sees("R-1: undone by Anna.").doesNotSee("has a client");
        rita.presses("Accept").sees("You hold the baton now.");
        anna.sees("R-1: RingPros took it");
    }

    @Test
    void aPassIsUndone() {
        anna.presses("Send it to RingPros");
        anna.says("pass R-1 @Ben", ben);
        ben.sees("Anna passed you the baton");
        anna.presses("Undo").isTold("Undone: R-1 is as it was before.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        ben.doesNotSee("passed you").sees("R-1: undone by Anna.");
        anna.sees("You hold the baton until they accept.");
    }

    @Test
    void anEditIsUndoneOnTheOffersCardsToo() {
        anna.presses("Send it to RingPros");
        anna.says("refer edit R-1 need VoIP for 50");
        rita.sees("VoIP for 50");
        anna.says("undo").isTold("Undone: R-1 is as it was before.");
        assertThat(referral(1).need()).isEqualTo("VoIP");
        rita.doesNotSee("for 50").sees("Acme needs VoIP");
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void aPartnersPersonUndoesTheirOwnStep() {
        anna.presses("Send it to RingPros");
        rita.presses("Decline").fillsIn("Why?", "no time");
        rita.says("undo").isTold("Undone: R-1 is offered to RingPros again.");
        assertThat(stage()).isEqualTo(Stage.OFFERED);
        rita.presses("Accept").says("undo").isTold("Undone: R-1 is offered to RingPros again.");
    }

    @Test
    void theHistorySaysWhatWasUndone() {
        anna.presses("Send it to RingPros");
        anna.says("note R-1 wrong one").says("undo");
        anna.says("show R-1")
                .isTold("undone: note: wrong one, by you", "[All steps]")
                .isNotTold("last step undone")
                .isNotTold("undone: offered");
        anna.presses("All steps")
                .isTold("undone: note: wrong one, by you", "last step undone, by you");
        assertThat(referral(1).steps().getLast().event()).isInstanceOf(Event.Undone.class);
    }

    @Test
    void undoWorksForTenMinutes() {
        testFirm.advanceClock(Duration.ofMinutes(10));
        anna.says("undo R-1").isTold("Undone");
        anna.says("refer Zed needs VoIP to RingPros");
        testFirm.advanceClock(Duration.ofMinutes(11));
        anna.says("undo R-2").isTold("Your last step on R-2 was", "only works for ten minutes");
        anna.says("undo").isTold("You have no step to undo.");
        assertThat(referral(2).stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void afterAnUndoAnEarlierButtonPressedAgainStillOffersUndo() {
        var send = anna.button("Send it to RingPros");
        anna.presses("first", send).says("note R-1 called them").says("undo");
        anna.presses("again", send).isTold("[Undo]").presses("Undo");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void theAnswerNamesTheStep() {
        anna.presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("refer won R-1 $500").says("paid R-1 $12").says("undo");
        anna.isTold("Undone: R-1 is as it was before.", "Undone step: paid $12");
    }

    @Test
    void aFormerContactReadsOnlyThatItWasUndone() {
        anna.says("refer Zed (jo@zed.example) needs VoIP to RingPros")
                .presses("Send it to RingPros");
        anna.says("takeback R-2");
        testFirm.outsider("Sam").says("hello");
        anna.says("partner edit RingPros: contact @Sam", testFirm.outsider("Sam"));
        anna.says("undo R-2").isTold("Undone: R-2 is offered to RingPros again.");
        rita.doesNotSee("jo@zed.example").sees("R-2: undone by");
    }
}
