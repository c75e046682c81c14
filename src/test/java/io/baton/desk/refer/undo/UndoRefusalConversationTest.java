package io.baton.desk.refer.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What can't be undone, why, and what to do instead.
class UndoRefusalConversationTest {
    private static final String NOT_YOURS =
            "Only members of Northwind and the baton holder can do this.";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor kim = testFirm.outsider("Kim");

    @BeforeEach
    void offer() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Referral referral() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    @Test
    void aStepOnWhichSomeoneElseActed() {
        rita.presses("Accept");
        anna.says("undo R-1")
                .isTold("R-1 was accepted by Rita, ", "after your step, so I can't undo it.")
                .isTold("[Hand back]");
        anna.says("undo").isTold("R-1 was accepted by Rita, ", "after your step");
        assertThat(referral().stage()).isEqualTo(Stage.ACCEPTED);
    }

    /// They mean the step they took last, not the one before it.
    @Test
    void anOlderStepOnAnotherReferralStays() {
        anna.says("refer Zed needs VoIP");
        anna.says("refer won R-2 $500").says("paid R-2 $12");
        anna.says("offer R-2 to CloudNine");
        anna.says("refer Old Mill needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");

        anna.says("undo").isTold("R-3 was accepted by Rita, ", "after your step");
        anna.says("refer show R-2").isTold("CloudNine");
    }

    @Test
    void aNoteOfSomeoneElse() {
        ben.says("note R-1 I know them");
        anna.says("undo R-1").isTold("R-1 was changed by Ben", "[Take back]");
        anna.presses("Take back").isTold("R-1 is back with you.");
    }

    @Test
    void whatTheFirmDidInternallyStaysInternal() {
        rita.presses("Decline").fillsIn("Why?", "no time");
        ben.says("note R-1 they always say that");
        rita.says("undo R-1").isTold(NOT_YOURS).isNotTold("Ben");
        anna.says("offer R-1 to CloudNine");
        rita.says("undo R-1").isTold(NOT_YOURS).isNotTold("Anna");
    }

    @Test
    void aPartnersPersonHearsNothingOfNotes() {
        rita.presses("Accept");
        ben.says("note R-1 they always say that");
        rita.says("undo R-1").isTold("You have no step on R-1 to undo.").isNotTold("Ben");
        anna.says("won R-1 $500");
        rita.says("undo R-1").isTold("R-1 was won by Anna", "after your step");
    }

    @Test
    void aStepThatNoPersonTookSince() {
        testFirm.advanceClock(Duration.ofDays(3));
        anna.says("undo R-1").isTold("R-1 got no answer by", "so I can't undo it.");
    }

    @Test
    void someoneElsesStep() {
        ben.says("undo R-1").isTold("You have no step on R-1 to undo.");
        ben.presses("theirs", anna.button("Undo")).isTold("You have no step on R-1 to undo.");
        kim.says("undo R-1").isTold(NOT_YOURS).isNotTold("RingPros");
        testFirm.outsider("Zoe").says("undo R-1").isTold(NOT_YOURS).isNotTold("RingPros");
        anna.says("undo R-7").isTold("There's no referral R-7");
        assertThat(referral().stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void whatToldThePartnerHowToReachTheClient() {
        anna.says("refer Zed (jo@zed.example) needs VoIP to RingPros")
                .presses("Send it to RingPros");
        rita.presses("Accept");
        rita.says("undo")
                .isTold("how to reach the client of R-2 by now, so this can't be undone.")
                .isTold("Hand it back instead.");
        rita.presses("Hand back").fillsIn("Why?", "pressed the wrong button");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");
        rita.says("undo").isTold("Undone: you hold the baton for R-2 again.");
        rita.says("undo").isTold("can't be undone");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Rita");
    }

    @Test
    void whatASharedNoteTold() {
        anna.says("refer note R-1 for partner: call Sue, sue@acme.example");
        rita.presses("Accept");
        rita.says("undo R-1").isTold("so this can't be undone.", "Hand it back instead.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void anInternalNoteToldThePartnerNothing() {
        anna.says("refer note R-1 call Sue, sue@acme.example");
        rita.presses("Accept");
        rita.says("undo R-1").isTold("Undone:");
    }

    @Test
    void whoHasLeftGetsNoBatonBack() {
        anna.says("refer Zed needs VoIP");
        ben.says("pass R-2 @Ben", ben);
        anna.says("pass R-2 @Anna", anna);
        testFirm.becomes(ben, Standing.LEFT);
        anna.says("undo R-2").isTold("Undone");
        assertThat(testFirm.holderOf("R-2")).isEqualTo("Anna");
    }

    @Test
    void aNewContactThatThePartnerHasRead() {
        rita.presses("Accept");
        anna.says("refer edit R-1 contact jo@acme.example");
        anna.says("undo").isTold("so this can't be undone.", "Change it again", "[Change]");
        anna.says("refer edit R-1 need VoIP for 50").says("undo").isTold("Undone: R-1");
        anna.says("undo").isTold("so this can't be undone.");
    }

    @Test
    void aButtonUndoesOnlyItsOwnStep() {
        var first = anna.says("note R-1 one").button("Undo");
        var second = anna.says("note R-1 two").button("Undo");
        anna.presses("late", first).isTold("R-1 was changed by Anna", "so I can't undo it.");
        anna.presses("now", second).isTold("Undone: R-1 is as it was before.");
        anna.presses("again", second).isTold("Undone: R-1 is as it was before.");
        assertThat(testFirm.storyOf("R-1"))
                .containsExactly("Logged", "Offered", "Noted", "Noted", "Undone");
    }

    @Test
    void aRepeatedTurnUndoesOneStep() {
        anna.says("note R-1 one");
        anna.says("same", "undo").isTold("Undone: R-1 is as it was before.");
        anna.says("same", "undo").isTold("Undone: R-1 is as it was before.");
        anna.says("same", "undo R-1").isTold("Undone: R-1 is as it was before.");
        assertThat(referral().stage()).isEqualTo(Stage.OFFERED);
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Noted", "Undone");
    }

    @Test
    void moreThanThreeSteps() {
        for (var text : new String[] {"one", "two", "three", "four"}) {
            anna.says("note R-1 " + text);
        }
        anna.says("undo").says("undo").says("undo").isTold("Undone");
        anna.says("undo R-1").isTold("You have no step on R-1 to undo.");
        assertThat(referral().history().standing()).hasSize(3);
    }

    @Test
    void nothingHasHappenedAtAll() {
        kim.says("undo").isTold("You have no step to undo.");
        ben.says("undo").isTold("I can undo your own last step with a referral, for ten minutes");
    }

    @Test
    void aNewStepAfterAnUndoCanBeUndone() {
        anna.says("undo").says("offer R-1 to CloudNine");
        kim.sees("has a client for you");
        anna.presses("Undo").isTold("Undone: you hold the baton for R-1 again.");
        kim.doesNotSee("has a client for you");
        rita.doesNotSee("has a client for you");
        anna.says("offer R-1 to RingPros");
        rita.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }
}
