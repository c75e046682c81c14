package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.SampleForms;
import io.baton.chat.Standing;
import io.baton.chat.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same person is treated the same at every entry point.
class SlackMembershipTest {
    private static final Card OFFER =
            Card.saying("Take it?").buttons(Button.primary("Accept", "offer.accept", "R-12/2"));

    private final SlackDoorScene scene = SlackDoorScene.byHttp();

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest
    @CsvSource({
        "member, MEMBER",
        "member of two workspaces, MEMBER",
        "member with the organization in payloads, MEMBER",
        "member of another workspace, OUTSIDER",
        "guest, OUTSIDER",
        "stranger, OUTSIDER",
        "deactivated, LEFT",
        "bot, BOT"
    })
    void anEntryPointDoesNotDecideWhoSomeoneIs(String who, Standing expected) {
        add(who);
        scene.slack.channels().openShared("C3", "with-others").with("U9");
        scene.scriptedConversation.answers(turn ->
                turn instanceof Turn.Said said && said.text().equals("refer form")
                        ? new Reply.OpenForm(SampleForms.refer())
                        : new Reply.Nothing());
        var them = scene.slack.user("U9");
        scene.messenger().send("offer", new Place.Channel("slack:C3"), OFFER);
        var offer = scene.slack.channel("C3").last();

        them.types("C3", "/refer", "form");
        await().until(() -> scene.slack.hasModal("U9"));
        them.form().with("Client", "Acme").with("need", "firewall").submits();
        them.presses(offer, "Accept");
        them.usesShortcut("log_referral", offer);
        them.mentions("C3", "refer list");
        them.writes("refer list");
        them.opensHome();

        assertThat(scene.scriptedConversation.heard())
                .hasSize(7)
                .allSatisfy(turn ->
                        assertThat(turn.person().standing())
                                .as(turn.getClass().getSimpleName())
                                .isEqualTo(expected));
    }

    private void add(String who) {
        var people = scene.slack.people();
        switch (who) {
            case "member" -> people.add("U9", "una");
            case "member of two workspaces" ->
                    people.addInOrganization("U9", "una", "T0OTHER", "T0OTHER", "T0FIRM");
            case "member with the organization in payloads" ->
                    people.addInOrganization("U9", "una", "E0ORG", "T0OTHER", "T0FIRM");
            case "member of another workspace" ->
                    people.addInOrganization("U9", "una", "T0OTHER", "T0OTHER");
            case "guest" -> people.addGuest("U9", "una");
            case "stranger" -> people.addStranger("U9", "una", "T0CLOUD");
            case "deactivated" -> {
                people.add("U9", "una");
                people.deactivate("U9");
            }
            case "bot" -> people.addBot("U9", "una");
            default -> throw new IllegalArgumentException(who);
        }
    }
}
