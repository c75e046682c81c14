package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A step with a referral and nothing else opens its form, or says why it isn't possible.
class BlankStepsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void referrals() {
        testFirm.partner("RingPros", "Rita", "network");
        anna.says("refer Lake Hotel needs a network to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("refer Acme needs phones");
    }

    @ParameterizedTest
    @CsvSource({
        "refer won R-1, R-1 is won",
        "won R-1, R-1 is won",
        "refer lost R-1, R-1 is lost",
        "refer note R-1, Note",
        "note R-2, Note",
        "refer paid R-1, Add a payment"
    })
    void itsFormOpens(String line, String title) {
        if (line.contains("paid")) {
            anna.says("refer won R-1 $5,000");
        }
        assertThat(anna.says(line).form().title()).isEqualTo(title);
    }

    @Test
    void theFormTakesTheStep() {
        anna.says("won R-1").fillsIn("How much?", "$4,500");
        assertThat(testFirm.storyOf("R-1")).contains("Won");
        anna.says("paid R-1").fillsIn("How much?", "$500");
        assertThat(testFirm.storyOf("R-1")).contains("Paid");
    }

    @ParameterizedTest
    @CsvSource({
        "refer won R-2, R-2 isn't won yet: it hasn't been accepted.",
        "refer lost R-2, R-2 isn't lost yet: it hasn't been accepted.",
        "refer paid R-1, No payment was added to R-1: it isn't won yet.",
        "refer won R-9, the newest is R-2",
        "refer note R-9, the newest is R-2"
    })
    void anImpossibleStepOpensNone(String line, String why) {
        anna.says(line).isTold(why);
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Accepted");
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged");
    }

    @Test
    void aContactOpensTheFormOfWhatTheyHold() {
        assertThat(rita.says("refer lost R-1").form().title()).isEqualTo("R-1 is lost");
        rita.says("refer won R-2").isNotTold("Acme");
    }
}
