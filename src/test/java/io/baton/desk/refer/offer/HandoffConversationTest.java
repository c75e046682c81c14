package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Offering, accepting, declining and lapsing.
class HandoffConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");
    private final Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
        testFirm.partner("Telco", "Marco", "VoIP");
    }

    @Test
    void aReferralWithoutAPartnerGetsTheBestPartnersWithReasons() {
        anna.says("refer Acme needs VoIP for two offices");

        anna.isTold(
                "R-1 is logged",
                "You hold the baton",
                "CloudNine: matched VoIP",
                "[Offer to CloudNine]");
        ben.doesNotSee("R-1");
    }

    @Test
    void theBatonMovesOnlyOnAcceptance() {
        anna.says("refer Acme needs VoIP to CloudNine $12k").presses("Send it to CloudNine");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        rita.sees("Northwind has a client for you").presses("Accept");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        anna.sees("R-1: CloudNine took it").sees("Rita at CloudNine took the baton for R-1");
        anna.sees("Rita (CloudNine) accepted (Tue 3 Nov, 11:00).");
        anna.doesNotSee("[Take back]").doesNotSee("Contact the client");
        rita.sees("You hold the baton now. Contact the client.").doesNotSee("[Accept]");
    }

    @Test
    void aDeclinedOfferComesBackWithItsReasonAndTheNextBest() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Decline").fillsIn("Why?", "no capacity");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        anna.sees("Rita at CloudNine declined R-1 (Acme): no capacity").presses("Offer to Telco");
        marco.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }

    @Test
    void aDeclineNeedsAReason() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");

        rita.presses("Decline").fillsIn("Why?", "  ").getsFieldError("Say why");
    }

    @Test
    void anUnansweredOfferIsRemindedAtHalfTimeAndLapsesAtItsDeadline() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");

        testFirm.advanceClock(Duration.ofHours(4));
        rita.sees("still waiting for an answer");
        testFirm.advanceClock(Duration.ofHours(19));
        rita.sees("[Accept]");
        testFirm.advanceClock(Duration.ofHours(1));

        anna.sees("CloudNine didn't answer your offer of R-1 (Acme).")
                .sees("You still hold the baton. Next best: Telco")
                .sees("CloudNine didn't answer by Wed 4 Nov, 11:00.");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        assertThat(testFirm.storyOf("R-1"))
                .containsExactly("Logged", "Offered", "Reminded", "Lapsed");
        rita.doesNotSee("[Accept]");
    }

    @Test
    void onlyAContactOfTheOfferedPartnerMayAnswer() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var accept = rita.button("Accept");

        marco.presses("m", accept).isTold("can't answer this offer").isNotTold("Rita");
        ben.presses("b", accept).isTold("can't answer this offer. It went to Rita at CloudNine.");
        testFirm.outsider("Zoe").presses("z", accept).isTold("can't answer this offer. Ask");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void aSecondAnswerIsToldWhatHappened() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var accept = rita.button("Accept");

        rita.presses("1", accept).presses("2", accept).isTold("was already accepted by Rita");
        var now = ((Reply.Outdated) rita.reply()).current();
        assertThat(PostedCards.textOf(now)).contains("CloudNine took it", "Rita");
        assertThat(now.parts()).noneMatch(Card.Part.Buttons.class::isInstance);
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Accepted");
    }

    @Test
    void aButtonOfAnEarlierOfferNoLongerWorks() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var old = rita.button("Accept");
        rita.presses("Decline").fillsIn("Why?", "busy");
        anna.says("refer offer R-1 to CloudNine");

        rita.presses("late", old).isTold("was offered again", "so this offer is over");
        assertThat(rita.reply()).isInstanceOf(Reply.Whisper.class);
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void anInboundReferralIsTakenByAnyMember() {
        anna.says("refer from CloudNine: Initech needs a firewall $8k");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        rita.sees("R-1 is offered to Northwind");
        ben.presses("Take it");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Ben");
        rita.sees("Ben took the baton for R-1");
    }

    @Test
    void onlyTheSideAskedCanAccept() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var accept = rita.button("Accept");
        ben.presses("forged", Button.plain("x", "offer.take", accept.value()));
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");

        anna.says("refer from CloudNine: Initech needs a firewall");
        rita.presses("forged too", Button.plain("x", "offer.accept", "R-2/1"));
        assertThat(testFirm.storyOf("R-2")).containsExactly("Logged", "Offered");
    }

    @Test
    void howToReachTheClientOpensOnAcceptance() {
        anna.says("refer")
                .fillsIn(
                        "Client", "Acme",
                        "What does the client need?", "VoIP",
                        "Partner", "cloudnine",
                        "How to reach the client", "Wile, +1 555 0100");
        anna.says("refer offer R-1 to CloudNine");

        rita.doesNotSee("555 0100").presses("Accept").sees("Wile, +1 555 0100");
    }
}
