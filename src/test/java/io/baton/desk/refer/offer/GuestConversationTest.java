package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.LinkedOffer;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A guest sees and answers an offer by a link.
class GuestConversationTest {
    private final LinkScene scene = new LinkScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor ben = scene.ben;

    @Test
    void acceptingByLinkMovesTheBatonAndNamesTheNewHolder() {
        scene.offer();
        var link = scene.link();
        var guest = scene.guest(link);

        scene.press(guest, link, "Accept");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo@foo.example");
        assertThat(LinkScene.textOf(guest.reply()))
                .contains("Thank you for taking this on", "Anna at Northwind will tell you");
        anna.sees("R-1: Foo took it").sees("Jo@foo.example at Foo took the baton for R-1");
        anna.says("refer show R-1").isTold("link made for Jo@foo.example", "by Jo@foo.example");
        assertThat(testFirm.storyOf("R-1"))
                .containsExactly("Logged", "Offered", "Invited", "Accepted");
    }

    @Test
    void theGuestLearnsHowToReachTheClientOnlyAfterAccepting() {
        anna.says("refer")
                .fillsIn(
                        "Client", "Acme",
                        "What does the client need?", "VoIP",
                        "Partner", "foo",
                        "How to reach the client", "Wile, +1 555 0100");
        anna.says("refer offer R-1 to Foo");
        var link = scene.link();

        assertThat(PostedCards.textOf(scene.open(link).card()))
                .contains("Northwind has a client for you", "Acme needs VoIP", "Answer due")
                .contains(
                        "From: Anna, Northwind",
                        "[Accept] [Decline]",
                        "For Jo@foo.example",
                        "Europe/Berlin")
                .doesNotContain("555 0100");
        var guest = scene.guest(link);
        scene.press(guest, link, "Accept");
        assertThat(LinkScene.textOf(guest.reply())).contains("Wile, +1 555 0100", "save it now");
        assertThat(scene.textOfEnded(link)).doesNotContain("555 0100");
    }

    @Test
    void onlyTheBrowserThatAcceptedSeesTheContactAgain() {
        anna.says("refer Acme needs VoIP for sue@x.com to Foo").presses("Send it to Foo");
        var link = scene.link();
        var token = link.substring(link.lastIndexOf('/') + 1);
        var accept = LinkScene.button(scene.open(link).card(), "Accept");
        scene.guest(link).presses("accepted-here", accept);

        for (int i = 0; i < 2; i++) {
            var again = testFirm.linkedOffers.find(token, "accepted-here");
            assertThat(again).isInstanceOf(LinkedOffer.Working.class);
            assertThat(PostedCards.textOf(again.card()))
                    .contains("Thank you for taking this on", "sue@x.com");
        }
        for (var other : List.of("accepted-elsewhere", "", "turn-Accept")) {
            assertThat(testFirm.linkedOffers.find(token, other))
                    .isInstanceOf(LinkedOffer.Ended.class);
        }
        assertThat(scene.textOfEnded(link)).doesNotContain("sue@x.com");

        anna.says("refer withdraw R-1");
        var closed = testFirm.linkedOffers.find(token, "accepted-here");
        assertThat(closed).isInstanceOf(LinkedOffer.Ended.class);
        assertThat(PostedCards.textOf(closed.card())).doesNotContain("sue@x.com");
    }

    @Test
    void aBrowserThatDeclinedSeesNoContactLater() {
        anna.says("refer Acme needs VoIP for sue@x.com to Foo").presses("Send it to Foo");
        var link = scene.link();
        var token = link.substring(link.lastIndexOf('/') + 1);
        scene.press(scene.guest(link), link, "Decline").fillsIn("Why?", "no capacity");
        anna.says("refer offer R-1 to Telco");
        var marco = testFirm.outsider("Marco").directly();
        marco.presses("accepted-by-marco", marco.button("Accept"));

        assertThat(testFirm.linkedOffers.find(token, "accepted-by-marco"))
                .isInstanceOf(LinkedOffer.Ended.class);
    }

    @Test
    void decliningByLinkReturnsTheReasonAndTheNextBestPartner() {
        scene.offer();
        var link = scene.link();
        var guest = scene.guest(link);

        scene.press(guest, link, "Decline").fillsIn("Why?", "no capacity");

        guest.sees("Thank you for your answer");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        anna.sees("Jo@foo.example at Foo declined R-1 (Acme): no capacity")
                .presses("Offer to Telco");
    }

    @Test
    void openingTheLinkChangesNothing() {
        scene.offer();
        var before = testFirm.referrals.all(TestFirm.FIRM);

        for (int i = 0; i < 3; i++) {
            scene.open(scene.link());
        }

        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEqualTo(before);
    }

    @Test
    void aSecondAnswerIsToldWhatHappened() {
        scene.offer();
        var link = scene.link();
        var accept = LinkScene.button(scene.open(link).card(), "Accept");
        var guest = scene.guest(link);

        guest.presses("1", accept).presses("2", accept);

        assertThat(LinkScene.textOf(guest.reply())).contains("was accepted by Jo@foo.example");
        assertThat(scene.textOfEnded(link))
                .contains("This offer has ended", "was accepted by Jo@foo.example", "Anna at");
        assertThat(testFirm.storyOf("R-1")).filteredOn("Accepted"::equals).hasSize(1);
    }

    @Test
    void aGuestIsAStrangerEverywhereElse() {
        testFirm.partner("Bar", "kim@bar.example", "VoIP");
        scene.offer();
        var guest = scene.guest(scene.link());
        anna.says("refer Secret needs VoIP to Bar").presses("Send it to Bar");

        guest.presses("forged", Button.plain("x", "offer.accept", "R-2/1"));
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered", "Invited");
        guest.presses("say", Button.plain("x", "say", "refer list")).isNotTold("R-1");
        guest.presses("show", Button.plain("x", "say", "refer show R-1")).isTold("find R-1");
        guest.presses("own", Button.plain("x", "offer.link", "R-1/1")).isTold("Only members");
        guest.presses("won", Button.plain("x", "say", "refer won R-1 $5")).isTold("Only members");
    }

    @Test
    void aGuestsBatonCannotBePassedInsideTheFirm() {
        scene.offer();
        var link = scene.link();
        scene.press(scene.guest(link), link, "Accept");

        anna.says("refer pass R-1 @Ben", ben)
                .isTold("There's no other contact who could take over.");
    }
}
