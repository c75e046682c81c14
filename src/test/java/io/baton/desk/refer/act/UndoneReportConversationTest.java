package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Undoing a step that changed the question about a reported result.
class UndoneReportConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void accepted() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    private void theQuestionIsBack(String result) {
        var question =
                anna.directMessages().stream()
                        .filter(card -> card.toString().contains("Is that right?"))
                        .toList();
        assertThat(question).hasSize(1);
        anna.sees("Rita at RingPros says that R-1 (Acme)" + result);
    }

    private void confirming(String result) {
        anna.presses("That's right").isTold("You confirmed that R-1 (Acme)" + result);
        anna.doesNotSee("Is that right?").sees("Anna confirmed that R-1 (Acme)" + result);
    }

    @Test
    void aConfirmation() {
        rita.says("refer won R-1 $4,500");
        anna.presses("That's right").says("undo").isTold("Undone: R-1 is as it was before.");

        theQuestionIsBack(" is won, $4,500.");
        anna.sees("The 10% fee counts as partner revenue: $450.");
        confirming(" is won, $4,500.");
    }

    @Test
    void aCorrection() {
        rita.says("refer won R-1 $4,500 on 2026-11-01");
        anna.presses("Correct").fillsIn("How much?", "$5,000").says("undo");

        theQuestionIsBack(" is won, $4,500, on Sun 1 Nov 2026.");
        anna.presses("Correct").fillsIn("How much?", "$6,000");
        anna.doesNotSee("Is that right?").sees("Northwind says $6,000 (Anna");
    }

    @Test
    void openingALossAgain() {
        rita.says("refer lost R-1 too dear");
        anna.presses("Reopen").says("undo").isTold("Undone: R-1 is lost again.");

        theQuestionIsBack(" is lost: too dear.");
        confirming(" is lost: too dear.");
    }

    @Test
    void anotherReport() {
        rita.says("refer won R-1 $4,500").says("refer won R-1 $4,800").says("undo");

        theQuestionIsBack(" is won, $4,500.");
        anna.doesNotSee("$4,800");
        confirming(" is won, $4,500.");
    }

    @Test
    void theFirstReport() {
        rita.says("refer won R-1 $4,500").says("undo");
        anna.doesNotSee("Is that right?");
        rita.says("refer won R-1 $4,600");
        theQuestionIsBack(" is won, $4,600.");
        confirming(" is won, $4,600.");
    }

    @Test
    void openingAConfirmedResultAgain() {
        rita.says("refer won R-1 $4,500");
        anna.presses("That's right").says("reopen R-1").says("undo");

        anna.sees("Anna confirmed that R-1 (Acme) is won, $4,500.").doesNotSee("Anna reopened");
        anna.doesNotSee("Is that right?").says("undo");
        theQuestionIsBack(" is won, $4,500.");
    }

    @Test
    void openingACorrectedResultAgain() {
        rita.says("refer won R-1 $4,500");
        anna.presses("Correct").fillsIn("How much?", "$5,000").says("reopen R-1").says("undo");
        anna.sees("R-1 (Acme): Northwind says $5,000 (Anna").doesNotSee("Anna reopened");
    }

    @Test
    void aReportAfterTheFirstWasReopened() {
        rita.says("refer lost R-1 too dear");
        anna.presses("Reopen");
        rita.says("refer won R-1 $4,500").says("undo");

        anna.sees("Anna reopened R-1 (Acme). Rita holds the baton.");
        anna.doesNotSee("Is that right?").doesNotSee("$4,500");
        assertThat(testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().stage())
                .isEqualTo(Stage.ACCEPTED);
    }
}
