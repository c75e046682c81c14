package io.baton.desk.refer.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one turn did to several referrals is undone as a whole, or not at all.
class UndoBundleConversationTest {
    private final BundleScene scene = new BundleScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = scene.ben;

    @BeforeEach
    void log() {
        scene.log();
        testFirm.advanceClock(Duration.ofSeconds(1));
    }

    @Test
    void loggingThreeIsUndone() {
        anna.presses("Undo")
                .isTold("Undone: R-1, R-2 and R-3 are withdrawn. Only their history keeps them.");
        assertThat(scene.all()).allMatch(each -> each.stage() == Stage.WITHDRAWN);
    }

    @Test
    void passingThreeIsUndone() {
        anna.says("refer pass R-2 @Ben", ben);
        anna.says("undo R-3").isTold("Undone: R-1, R-2 and R-3 are as they were before.");
        assertThat(scene.holders()).containsExactly("Anna", "Anna", "Anna");
        ben.doesNotSee("passed you the baton").sees("R-2: undone by Anna.");
        assertThat(scene.all()).allMatch(each -> each.steps().size() == 3);
    }

    @Test
    void sendingAllIsUndone() {
        anna.presses("Send all").presses("Undo").isTold("Undone: R-1, R-2 and R-3");
        assertThat(scene.all()).allMatch(each -> each.stage() == Stage.LOGGED);
        for (var contact : new Actor[] {scene.rita, scene.marco, scene.zoe}) {
            contact.sees("undone by Anna").doesNotSee("has a client for you");
        }
        anna.says("undo").isTold("Undone: R-1, R-2 and R-3 are withdrawn.");
    }

    @Test
    void theOneInTheWayIsNamed() {
        anna.presses("Send all");
        scene.marco.presses("Accept");
        anna.says("undo")
                .isTold("R-2 was accepted by Marco", "after your step, so I can't undo it.")
                .isTold("nothing is undone.");
        assertThat(scene.all())
                .extracting(each -> each.stage())
                .containsExactly(Stage.OFFERED, Stage.ACCEPTED, Stage.OFFERED);
        anna.says("undo R-2").isTold("R-2 was accepted by Marco").isNotTold("nothing is undone");
    }

    @Test
    void aStepOnOneOfThemIsUndoneAlone() {
        anna.says("note R-2 called them");
        anna.says("undo").isTold("Undone: R-2 is as it was before.");
        assertThat(scene.all()).allMatch(each -> each.stage() == Stage.LOGGED);
    }

    @Test
    void aLaterStepOnOneOfThemIsUndoneFirst() {
        anna.says("note R-2 called them");
        anna.says("undo R-1").isTold("R-2 was changed by Anna", "nothing is undone.");
        anna.says("undo R-2").says("undo R-1").isTold("Undone: R-1, R-2 and R-3 are withdrawn.");
    }
}
