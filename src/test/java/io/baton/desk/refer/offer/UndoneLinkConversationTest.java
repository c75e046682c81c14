package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.LinkedOffer;
import io.baton.desk.TestFirm;
import io.baton.referral.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Undoing an offer that was made by link.
class UndoneLinkConversationTest {
    private final LinkScene scene = new LinkScene();

    @BeforeEach
    void offer() {
        scene.offer();
    }

    private Stage stage() {
        return scene.testFirm.referrals.all(TestFirm.FIRM).getFirst().stage();
    }

    @Test
    void theLinkNoLongerWorks() {
        var link = scene.link();
        scene.anna
                .says("undo")
                .isTold("Undone: you hold the baton for R-1 again.")
                .isTold("Tell Foo that the link no longer works.");
        assertThat(scene.textOfEnded(link))
                .contains("R-1 was undone by Anna", "this offer is over")
                .doesNotContain("[Accept]");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void aLinkThatIsOpenAlreadyCannotAnswer() {
        var link = scene.link();
        var guest = scene.guest(link);
        var accept = LinkScene.button(scene.open(link).card(), "Accept");
        scene.anna.says("undo");
        guest.presses("late", accept).isTold("You can't answer this offer.");
        assertThat(stage()).isEqualTo(Stage.LOGGED);
    }

    @Test
    void aGuestsAnswerIsSomeoneElsesStep() {
        var link = scene.link();
        scene.press(scene.guest(link), link, "Accept");
        scene.anna.says("undo R-1").isTold("R-1 was accepted by", "after your step");
        assertThat(scene.testFirm.linkedOffers.find(link.substring(LinkScene.OFFER.length())))
                .isNotInstanceOf(LinkedOffer.Open.class);
    }
}
