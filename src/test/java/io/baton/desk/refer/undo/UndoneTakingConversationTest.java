package io.baton.desk.refer.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Undoing the taking of a referral that a partner gave.
class UndoneTakingConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void aPartner() {
        anna.says("hello");
        testFirm.partner("RingPros", "Rita", "VoIP");
    }

    private void ritaHasNoButtons() {
        assertThat(rita.directMessages().toString())
                .contains("R-1")
                .doesNotContain("Take it")
                .doesNotContain("Turn it down");
    }

    @Test
    void theGiverDoesNotGetTheFirmsButtons() {
        rita.says("refer Acme needs VoIP");
        anna.presses("Take it");
        anna.says("undo R-1").isTold("Undone");

        ritaHasNoButtons();
        ben.says("refer accept R-1").isTold("R-1");
    }

    @Test
    void norAfterTurningDown() {
        rita.says("refer Acme needs VoIP");
        anna.says("refer decline R-1 no time");
        anna.says("undo R-1").isTold("Undone");

        ritaHasNoButtons();
    }

    @Test
    void norAfterTheSecondUndo() {
        rita.says("refer Acme needs VoIP");
        anna.presses("Take it");
        anna.says("undo R-1");
        ben.says("refer accept R-1");
        ben.says("undo R-1").isTold("Undone");

        ritaHasNoButtons();
    }

    /// The firm's card has its buttons again.
    @Test
    void theFirmsCardHasThem() {
        rita.says("refer Acme needs VoIP");
        anna.presses("Take it");
        anna.says("undo R-1");

        anna.presses("Take it");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }
}
