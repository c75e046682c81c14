package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `undo` after a payment between the firm and a partner offers the button that takes it back.
class UndonePaymentConversationTest {
    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void aWin() {
        scene.wins("Acme", "$12,500");
    }

    private void passes() {
        scene.firm.advanceClockOnly(Duration.ofMinutes(1));
    }

    @Test
    void undoOffersToTakeTheLastPaymentBack() {
        scene.anna.says("partner received CloudNine $100");
        passes();
        scene.anna.says("undo").isTold("CloudNine paid Northwind $100", "[Take back]");
        scene.anna.presses("Take back").isTold("Taken back: CloudNine paid Northwind $100");

        assertThat(scene.settlements.of(TestFirm.FIRM, List.of(scene.partner().id()))).hasSize(2);
    }

    @Test
    void whatWasTakenBackIsNotOfferedAgain() {
        scene.anna.says("partner paid CloudNine $100").presses("Take back");
        passes();
        scene.anna.says("undo").isNotTold("[Take back]");
    }

    @Test
    void itsTheLastOfSeveral() {
        scene.anna.says("partner received CloudNine $100");
        passes();
        scene.anna.says("partner paid CloudNine $30");
        passes();
        scene.anna.says("undo").isTold("Northwind paid CloudNine $30").isNotTold("$100");
    }

    @Test
    void aLaterStepWithAReferralIsUndoneInstead() {
        scene.anna.says("partner received CloudNine $100");
        passes();
        scene.anna.says("refer note R-1 call Sue");
        scene.anna.says("undo").isTold("Undone").isNotTold("[Take back]");
    }

    @Test
    void othersUndoTheirOwn() {
        scene.anna.says("partner received CloudNine $100");
        passes();
        scene.firm.member("Ben").says("undo").isNotTold("[Take back]");
    }

    @Test
    void whoSaysThatItWasWrongReadsHow() {
        scene.anna.says("partner received CloudNine $100");
        scene.anna.says("that was wrong").isTold("Take back on a payment, or type undo");
    }
}
