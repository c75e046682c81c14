package io.baton.desk.refer.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The baton, from hand to hand.
class HandoffConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final io.baton.desk.Actor anna = testFirm.member("Anna");
    private final io.baton.desk.Actor ben = testFirm.member("Ben");
    private final io.baton.desk.Actor rita = testFirm.outsider("Rita");
    private final io.baton.desk.Actor marco = testFirm.outsider("Marco");

    @BeforeEach
    void aBench() {
        testFirm.partner("CloudNine", "Rita", "VoIP", "Azure");
        testFirm.partner("Telco", "Marco", "VoIP");
    }

    @Test
    void aReferralWithoutAPartnerIsAnsweredWithTheBestAndTheirReasons() {
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
        anna.sees("R-1: CloudNine took it").sees("Rita of CloudNine took the baton of R-1");
        anna.doesNotSee("[Withdraw]");
        rita.doesNotSee("[Accept]");
    }

    @Test
    void aDeclinedOfferComesBackWithItsReasonAndTheNextBest() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        rita.presses("Decline").fillsIn("Why?", "no capacity");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        anna.sees("Rita of CloudNine declined R-1 (Acme): no capacity").presses("Offer to Telco");
        marco.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Marco");
    }

    @Test
    void aDeclineNeedsAReason() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");

        rita.presses("Decline").fillsIn("Why?", "  ").getsFieldError("Say why");
    }

    @Test
    void anOfferWithoutAnswerIsRemindedAtHalfTimeAndLapsesAtItsDeadline() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");

        testFirm.advanceClock(Duration.ofHours(4));
        rita.sees("still waits for an answer");
        testFirm.advanceClock(Duration.ofHours(19));
        rita.sees("[Accept]");
        testFirm.advanceClock(Duration.ofHours(1));

        anna.sees("CloudNine did not answer in time").sees("Next best: Telco");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
        assertThat(testFirm.storyOf("R-1"))
                .containsExactly("Logged", "Offered", "Reminded", "Lapsed");
        rita.doesNotSee("[Accept]");
    }

    @Test
    void onlyAContactOfTheOfferedPartnerMayAnswer() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var accept = rita.button("Accept");

        marco.presses("m", accept).isTold("not yours to answer").isNotTold("Rita");
        ben.presses("b", accept).isTold("Only the contacts of CloudNine", "Rita");
        testFirm.outsider("Zoe").presses("z", accept).isTold("not yours to answer");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");
    }

    @Test
    void whoComesSecondIsToldWhatHappened() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var accept = rita.button("Accept");

        rita.presses("1", accept).presses("2", accept).isTold("was already accepted by Rita");
        var now = ((Reply.Outdated) rita.reply()).current();
        assertThat(PostedCards.textOf(now)).contains("CloudNine took it", "Rita");
        assertThat(now.parts()).noneMatch(Card.Part.Buttons.class::isInstance);
        assertThat(testFirm.storyOf("R-1")).containsExactly("Logged", "Offered", "Accepted");
    }

    @Test
    void aButtonOfAnEarlierOfferIsSpent() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var old = rita.button("Accept");
        rita.presses("Decline").fillsIn("Why?", "busy");
        anna.says("refer offer R-1 to CloudNine");

        rita.presses("late", old).isTold("no longer on offer here");
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
        rita.sees("Ben took the baton of R-1");
    }

    @Test
    void aMemberCannotAcceptForAPartnerNorAPartnerForTheFirm() {
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        var accept = rita.button("Accept");
        ben.presses("forged", io.baton.chat.Button.plain("x", "offer.take", accept.value()));
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Anna");

        anna.says("refer from CloudNine: Initech needs a firewall");
        rita.presses("forged too", io.baton.chat.Button.plain("x", "offer.accept", "R-2/1"));
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
