package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Form.Field;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.chat.Reply;
import io.baton.chat.Standing;
import io.baton.chat.Turn;
import io.baton.outbox.CallResult;
import io.baton.teams.api.Json;
import io.baton.teams.fake.ConnectorFault;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import io.baton.teams.render.ButtonData;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is in a team or a chat: people who join and leave, and people chosen in a form.
class TeamsMembershipTest {
    private static final Form PARTNER =
            new Form(
                    "partner",
                    "A partner",
                    "Save",
                    "",
                    List.of(new Field.PersonPicker("person", "Contact in this chat", false)));

    private final TeamsDoorScene scene = TeamsDoorScene.open();

    @AfterEach
    void close() {
        scene.close();
    }

    private Readership readers(String conversation) {
        return scene.door.channelReaders().readersOf(new Place.Channel("teams:" + conversation));
    }

    @Test
    void aGuestTakenOutOfATeamNoLongerReadsAtOnce() {
        scene.rita.mentions(scene.sales, "help");
        assertThat(readers(scene.sales)).isInstanceOf(Readership.Outsiders.class);
        scene.anna.removes(scene.sales, scene.rita);
        assertThat(readers(scene.sales)).isInstanceOf(Readership.OwnPeople.class);
    }

    @Test
    void aRemovalFromAGroupChatCountsForItToo() {
        var group = scene.teams.group("deals");
        scene.rita.mentions(group, "help");
        assertThat(readers(group)).isInstanceOf(Readership.Outsiders.class);
        scene.anna.removes(group, scene.rita);
        assertThat(readers(group)).isInstanceOf(Readership.OwnPeople.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasKnownAboutARemovedPersonIsAskedAgain(boolean withObjectId) {
        var ben = scene.teams.member("Ben");
        ben.says("help");
        scene.teams.rosters().loses(ben);
        assertThat(scene.door.personDirectory().find(ben.id()).orElseThrow().standing())
                .isEqualTo(Standing.MEMBER);
        scene.anna.removes(scene.sales, ben.member().id(), withObjectId ? entra(ben) : "");
        assertThat(scene.door.personDirectory().find(ben.id()).orElseThrow().standing())
                .isEqualTo(withObjectId ? Standing.LEFT : Standing.MEMBER);
    }

    @Test
    void aChannelThatLostTheBotGetsNoMoreMessages() {
        var group = scene.teams.group("deals");
        for (var conversation : List.of(scene.sales, group)) {
            scene.anna.mentions(conversation, "help");
            var place = new Place.Channel("teams:" + conversation);
            assertThat(sent(place)).isInstanceOf(CallResult.Ok.class);
            scene.anna.removes(conversation, FakeTeams.BOT, "");
            assertThat(sent(place).brief()).contains("Baton was removed from there");
            scene.anna.mentions(conversation, "help");
            assertThat(sent(place)).isInstanceOf(CallResult.Ok.class);
        }
    }

    private CallResult<String> sent(Place place) {
        return scene.messenger().send("p", place, Card.saying("An offer"));
    }

    @Test
    void whoWasChosenInAPersonalChatIsWhatTheirOwnChatSays() {
        var ben = scene.teams.member("Ben");
        var wrote = scene.teams.member("Walt");
        wrote.says("help");
        scene.stoppedClock.advance(Duration.ofHours(3));
        assertThat(chosen(ben)).isEqualTo(new Person(ben.id(), "Ben", Standing.MEMBER));
        assertThat(chosen(wrote)).isEqualTo(new Person(wrote.id(), "Walt", Standing.MEMBER));
        assertThat(chosen(scene.rita))
                .isEqualTo(new Person(scene.rita.id(), "Rita", Standing.OUTSIDER));
        assertThat(chosen(scene.anna).standing()).isEqualTo(Standing.MEMBER);
        assertThat(chosen(scene.teams.stranger("Zed")).standing()).isEqualTo(Standing.OUTSIDER);
    }

    @Test
    void aChosenPersonWhoHasLeftIsNoOutsider() {
        var ben = scene.teams.member("Ben");
        ben.says("help");
        scene.stoppedClock.advance(Duration.ofHours(3));
        scene.teams.rosters().loses(ben);
        assertThat(chosen(ben).standing()).isEqualTo(Standing.LEFT);
    }

    @Test
    void whileTeamsDoesNotAnswerAChosenPersonIsNoOutsiderEither() {
        var dialog = opened();
        int heard = scene.scriptedConversation.heard().size();
        scene.teams.fails(ConnectorFault.of(503, "ServiceUnavailable"));
        scene.anna.fillsIn(dialog, "person", entra(scene.teams.member("Ben")));
        assertThat(scene.scriptedConversation.heard()).hasSize(heard);
    }

    private Person chosen(TeamsUser person) {
        scene.anna.fillsIn(opened(), "person", entra(person));
        var turn = (Turn.Submitted) scene.scriptedConversation.heard().getLast();
        return Objects.requireNonNull(turn.mentioned().get("teams:" + entra(person)));
    }

    private TeamsUser.Answer opened() {
        scene.scriptedConversation.answers(new Reply.OpenForm(PARTNER));
        var value = Json.object().set("data", new ButtonData("partner.form", "").toJson());
        return scene.anna.invokes("task/fetch", scene.anna.personalChat(), value);
    }

    private static String entra(TeamsUser person) {
        return person.member().entra();
    }
}
