package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.desk.button.ReferralButtons;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A press after the first: by the same person, by someone else, and on an old card.
class PressedAgainConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        testFirm.partner("Telco", "Zoe", "VoIP");
    }

    @Test
    void offeringAgainShowsTheSameResultAgain() {
        anna.says("refer Acme needs VoIP to CloudNine");
        var send = anna.button("Send it to CloudNine");
        var first = anna.presses("p1", send).lastWhisper();
        assertThat(first).contains("R-1 is offered to CloudNine");

        assertThat(anna.presses("p2", send).lastWhisper()).isEqualTo(first);
        ben.presses("p3", send)
                .isTold("R-1", "CloudNine")
                .isNotTold("R-1 is offered to CloudNine. Ben");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered");
        assertThat(rita.directMessages()).hasSize(1);
    }

    @Test
    void acceptingAgainShowsTheAcceptanceWithTheContact() {
        anna.says("refer Acme needs VoIP contact sue@acme.example to CloudNine")
                .presses("Send it to CloudNine");
        var accept = rita.directly().button("Accept");
        var first = rita.directly().presses("p1", accept).reply();
        assertThat(rita.directly().presses("p1", accept).reply()).isEqualTo(first);
        var again = rita.directly().presses("p2", accept).isTold("already accepted by Rita");
        var current = ((Reply.Outdated) again.reply()).current();
        assertThat(PostedCards.textOf(current)).contains("sue@acme.example");
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Accepted");
    }

    @Test
    void someoneWhoIsNoContactAnyMoreDoesNotSeeTheAcceptanceAgain() {
        anna.says("refer Acme needs VoIP contact sue@acme.example to CloudNine")
                .presses("Send it to CloudNine");
        var accept = rita.directly().button("Accept");
        rita.directly().presses("p1", accept);
        anna.says("partner edit CloudNine remove @Rita", rita);

        var again = rita.directly().presses("p2", accept);
        assertThat(again.lastWhisper()).doesNotContain("sue@acme.example");
    }

    @Test
    void takingBackAgainShowsTheSameResultAgain() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var withdraw = anna.button("Take back");
        var first = anna.presses("p1", withdraw).lastWhisper();
        assertThat(first).contains("R-1 is back with you.");
        assertThat(anna.presses("p2", withdraw).lastWhisper()).isEqualTo(first);
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "TakenBack");
    }

    @Test
    void aRedeliveredTurnGetsItsAnswerAgain() {
        for (var command :
                List.of(
                        "refer offer R-1 to CloudNine",
                        "refer pass R-2 @Ben",
                        "refer withdraw R-3")) {
            anna.says("refer Acme needs VoIP");
            var first = anna.says(command, command, ben).lastWhisper();
            assertThat(anna.says(command, command, ben).lastWhisper()).isEqualTo(first);
        }
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Passed");
    }

    /// Each button in each later state. None changes anything.
    @Test
    void aButtonOnAnOldCardChangesNothing() {
        anna.says("refer Acme needs VoIP to CloudNine");
        var send = anna.button("Send it to CloudNine");
        anna.presses(send.label());
        var withdraw = anna.button("Take back");
        var accept = rita.directly().button("Accept");
        var decline = rita.directly().button("Decline");
        var link = Button.plain("New link", ReferralButtons.NEW_LINK, "R-1/1");
        var bundle = Button.plain("Send", ReferralButtons.SEND, "R-1/0");
        var old = List.of(send, withdraw, accept, decline, link, bundle);

        rita.directly().presses("accept", accept);
        changesNothing(old);
        anna.says("refer won R-1 $5,000");
        changesNothing(old);
    }

    @Test
    void aButtonOfAnEarlierOfferDoesNotTouchALaterOne() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var withdraw = anna.button("Take back");
        var accept = rita.directly().button("Accept");
        testFirm.advanceClock(Duration.ofDays(7));
        changesNothing(List.of(withdraw, accept));
        anna.says("refer offer R-1 to CloudNine");
        changesNothing(List.of(withdraw, accept));
    }

    private void changesNothing(List<Button> buttons) {
        var before = testFirm.referrals.all(TestFirm.FIRM);
        for (var button : buttons) {
            for (var who : List.of(anna, ben, rita.directly())) {
                who.presses(button.label() + who.person().id() + before.hashCode(), button);
                assertThat(testFirm.referrals.all(TestFirm.FIRM))
                        .as("after %s pressed %s", who.person().name(), button)
                        .isEqualTo(before);
            }
        }
        assertThat(Stream.of(anna, ben)).noneMatch(each -> each.lastWhisper().isBlank());
    }

    @Test
    void aStaleTakeBackSaysWhatIsTrueNow() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var withdraw = anna.button("Take back");
        var earlier = Button.plain("Withdraw", "say", "refer withdraw R-1");
        rita.directly().presses("a", rita.directly().button("Accept"));

        for (var button : List.of(withdraw, earlier)) {
            anna.presses(button.action(), button);
            anna.isTold(
                    "R-1 was already accepted by Rita",
                    "Rita holds the baton. Close it as won or lost");
        }
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Accepted");
    }
}
