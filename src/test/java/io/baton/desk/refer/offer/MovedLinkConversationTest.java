package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Moving an offer from or to a partner who answers by link.
class MovedLinkConversationTest {
    private static final String DEAD = "Tell Foo that the link no longer works.";

    private final LinkScene scene = new LinkScene();

    @BeforeEach
    void offer() {
        scene.offer();
    }

    @Test
    void movingItAwayEndsTheLink() {
        var link = scene.link();
        scene.anna.says("refer edit R-1 partner Telco").isTold("R-1 is offered to Telco.", DEAD);
        assertThat(scene.textOfEnded(link))
                .contains("R-1 was taken back by Anna", "this offer is over");
    }

    @Test
    void withOtherChangesToo() {
        scene.anna
                .says("refer edit R-1")
                .fillsIn("Partner", "Telco", "What does the client need?", "VoIP for 50")
                .sees(DEAD);
    }

    @Test
    void undoingAMoveToALinkEndsIt() {
        scene.anna.says("takeback R-1").isTold(DEAD);
        scene.anna.says("offer R-1 to Telco").says("refer edit R-1 partner Foo");
        var link = scene.link();
        scene.anna.says("undo").isTold("Undone: R-1 is offered to Telco again.", DEAD);
        assertThat(scene.textOfEnded(link)).contains("R-1 was undone by Anna");
    }

    @Test
    void undoingAMoveAwayFromALinkDoesNot() {
        scene.anna.says("refer edit R-1 partner Telco").isTold(DEAD);
        scene.anna.says("undo").isTold("Undone: R-1 is offered to Foo again.").isNotTold(DEAD);
        scene.anna.says("note R-1 hello").says("undo").isNotTold(DEAD);
    }

    @Test
    void ifTheSenderHasLeftSomeoneElseHoldsTheBaton() {
        scene.ben.says("hello");
        scene.testFirm.becomes(scene.anna, Standing.LEFT);
        scene.ben.says("refer edit R-1 partner Telco").isTold("R-1 is offered to Telco.");
        assertThat(scene.testFirm.holderOf("R-1")).isNotEqualTo("Anna");
    }
}
