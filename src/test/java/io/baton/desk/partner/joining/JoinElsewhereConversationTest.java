package io.baton.desk.partner.joining;

import static io.baton.desk.partner.joining.JoinScene.TEAMS;
import static io.baton.desk.partner.joining.JoinScene.lastDirectMessageTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Place;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.firm.FirmId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A partner's person works in another chat than the firm.
class JoinElsewhereConversationTest {
    private final JoinScene scene = new JoinScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor rita = scene.rita;
    private final Actor zoe = scene.zoe;

    @Test
    void anOfferIsAcceptedInAnotherChatAndItsCardChangesHere() {
        rita.says("/join " + scene.code()).sees("Welcome, Rita");

        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        assertThat(scene.directMessagesTo("teams:rita"))
                .anySatisfy(
                        card -> assertThat(PostedCards.textOf(card)).contains("Acme", "[Accept]"));
        assertThat(scene.directMessagesTo("slack:anna"))
                .anySatisfy(
                        card -> assertThat(PostedCards.textOf(card)).contains("R-1 is offered to"));

        rita.presses("Accept");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        assertThat(scene.directMessagesTo("slack:anna"))
                .anySatisfy(card ->
                        assertThat(PostedCards.textOf(card))
                                .contains("R-1: CloudNine took it", "Rita"))
                .noneSatisfy(card ->
                        assertThat(PostedCards.textOf(card))
                                .contains("R-1 is offered to CloudNine"));
        anna.sees("Rita at CloudNine took the baton for R-1");
        rita.doesNotSee("[Accept]").says("refer list").sees("R-1");
        assertThat(testFirm.firms.all()).hasSize(1);
    }

    @Test
    void aContactInAnotherChatGetsAnOfferThatAlsoGoesToASharedChannel() {
        rita.says("join " + scene.code());
        testFirm.member("Ben").says("partner edit CloudNine: channel here");

        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");

        assertThat(testFirm.postedCards.at(new Place.Channel("test:general")))
                .anySatisfy(card -> assertThat(PostedCards.textOf(card)).contains("[Accept]"));
        assertThat(rita.directMessages())
                .anySatisfy(card -> assertThat(PostedCards.textOf(card)).contains("[Accept]"));
        rita.presses("Decline").fillsIn("Why?", "no capacity");
        anna.sees("Rita at CloudNine declined R-1");
        assertThat(testFirm.postedCards.at(new Place.Channel("test:general")))
                .noneSatisfy(card -> assertThat(PostedCards.textOf(card)).contains("[Accept]"));
    }

    @Test
    void someoneUnknownCanOnlyJoin() {
        for (var said : List.of("hello", "help", "refer list", "partner list", "/revenue", "x")) {
            zoe.says(said);
        }
        zoe.looksHome();
        assertThat(scene.directMessagesTo("teams:zoe"))
                .hasSize(6)
                .allSatisfy(card ->
                        assertThat(PostedCards.textOf(card))
                                .contains("join CODE", "don't know yet which firm you work with")
                                .doesNotContain("Northwind"));
        zoe.presses("p", Button.primary("x", "offer.accept", "R-1/1")).isTold("join CODE");
        assertThat(testFirm.firms.find(new FirmId(TEAMS.key()))).isEmpty();
    }

    @Test
    void aContactInAnotherChatCanDoWhatContactsDo() {
        rita.says("join " + scene.code());

        for (var said :
                List.of(
                        "refer offer R-1 to Telco",
                        "partner invite CloudNine",
                        "partner add X: y")) {
            rita.says(said);
            assertThat(lastDirectMessageTo(rita)).contains("Only members of Northwind can do this");
        }
        rita.says("partner list").sees("(1)").doesNotSee("Telco");
        rita.says("help")
                .sees("refer list [mine")
                .sees("brings a client")
                .doesNotSee("refer from PARTNER")
                .doesNotSee("refer withdraw");
    }
}
