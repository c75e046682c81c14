package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.slack.fake.Fault;
import io.baton.slack.fake.SlackRequest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Who acts, and in which workspace.
class SlackPeopleTest {
    private static final Card OFFER =
            Card.saying("Take it?").buttons(Button.primary("Accept", "offer.accept", "R-12/2"));

    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        assertThat(scene.slack.violations()).isEmpty();
        scene.close();
    }

    @Test
    void onlyMembersAreInTheHomeTeam() {
        scene.slack.user("U3").types("C1", "/refer", "list");
        scene.slack.user("U4").mentions("C2", "refer list");
        scene.posted(OFFER);
        assertThat(scene.scriptedConversation.heard())
                .extracting(turn -> turn.person().inHomeTeam())
                .containsExactly(false, false);
        assertThat(scene.scriptedConversation.heard())
                .extracting(Turn::workspace)
                .containsOnly(new Workspace("slack:T0FIRM"));
    }

    @Test
    void aStrangerClicksInOurWorkspaceButIsNotAMember() {
        scene.messenger().send("p1", new Place.Channel("slack:C2"), OFFER);
        scene.slack.user("U4").presses(scene.slack.channel("C2").last(), "Accept");

        var pressed = scene.scriptedConversation.only(Turn.Pressed.class);
        assertThat(pressed.workspace()).isEqualTo(new Workspace("slack:T0FIRM"));
        assertThat(pressed.person()).isEqualTo(new Person("slack:U4", "rita", false));
        assertThat(pressed.place()).isEqualTo(new Place.Channel("slack:C2"));
    }

    @Test
    void anEventForAnotherInstallationIsIgnored() {
        var slackRequest = scene.anna().writes("refer list").delivery();
        var payload = slackRequest.payload().deepCopy();
        ((ObjectNode) payload.path("authorizations").path(0)).put("team_id", "T0OTHER");
        payload.put("event_id", "EvOther");
        scene.slack.requests().send(new SlackRequest(slackRequest.kind(), payload, 0, ""));
        assertThat(scene.scriptedConversation.heard()).hasSize(1);
    }

    @Test
    void slackIsAskedOncePerPerson() {
        IntStream.range(0, 5).forEach(_ -> scene.anna().types("C1", "/refer", "list"));
        assertThat(scene.slack.callLog().calls("users.info")).hasSize(1);
        assertThat(scene.slack.callLog().calls("auth.test").size()).isLessThan(5);
    }

    @Test
    void anUnidentifiedPersonCannotActAndIsTold() {
        scene.slack.faults().always("users.info", new Fault.Status(500));
        scene.anna().types("C1", "/refer", "list");

        assertThat(scene.scriptedConversation.heard()).isEmpty();
        assertThat(scene.slack.ephemeralsOf("U1").getFirst().text()).contains("who you are");
    }

    @Test
    void anEventOfAnUnidentifiedPersonIsSentAgain() {
        scene.slack.faults().next("users.info", new Fault.Status(500));
        var first = scene.anna().writes("refer list");
        assertThat(first.status()).isEqualTo(503);

        assertThat(scene.slack.requests().send(first.delivery().again(1, "http_error")).status())
                .isEqualTo(200);
        assertThat(scene.scriptedConversation.heard()).hasSize(1);
    }
}
