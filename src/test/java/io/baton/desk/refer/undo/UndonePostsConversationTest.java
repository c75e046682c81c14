package io.baton.desk.refer.undo;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a message about a step says after the step was undone.
class UndonePostsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void offer() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    @Test
    void anOffer() {
        anna.says("undo");
        rita.sees("R-1: undone by Anna. The offer no longer stands.");
    }

    @Test
    void aPass() {
        anna.says("pass R-1 @Ben", ben).says("undo");
        ben.sees("R-1: undone by Anna. The baton is where it was before.");
    }

    @Test
    void aSharedNote() {
        rita.presses("Accept");
        anna.says("note R-1 for partner: call them").says("undo");
        rita.sees("R-1: undone by Anna. The note no longer counts.").doesNotSee("call them");
    }

    @Test
    void aResult() {
        rita.presses("Accept");
        anna.says("won R-1 $500").says("undo");
        rita.sees("R-1: undone by Anna. The result no longer counts.");
    }

    @Test
    void aCorrectedResult() {
        rita.presses("Accept");
        anna.says("won R-1 $500").says("won R-1 $400").says("undo");
        rita.sees("R-1: undone by Anna. What was recorded before counts again.");
    }

    @Test
    void stillOnItRunsWithoutTheFirstWord() {
        rita.presses("Accept");
        rita.says("still on R-1").isTold("Good to know: you're still on R-1");
        rita.says("still on it R-1").isTold("Good to know: you're still on R-1");
        rita.says("still R-1").isTold("Good to know: you're still on R-1");
        anna.says("still on R-1").isTold("Rita holds the baton for R-1, so only they can do this.");
        anna.says("takeback R-1")
                .isTold(
                        "R-1 was already accepted by Rita",
                        "Rita holds the baton. Close it as won");
    }
}
