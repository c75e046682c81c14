package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// How activities become turns.
class TeamsTurnsTest {
    private TeamsDoorScene scene;

    @BeforeEach
    void open() {
        scene = TeamsDoorScene.open();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aMessageInAPersonalChatBecomesATurn() {
        scene.anna.says("/refer list mine");
        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("refer list mine");
        assertThat(said.person().id()).isEqualTo(scene.anna.id());
        assertThat(said.person().name()).isEqualTo("Anna");
        assertThat(said.person().inHomeTeam()).isTrue();
        assertThat(said.place()).isEqualTo(new Place.Direct(scene.anna.id()));
        assertThat(said.workspace()).isEqualTo(new Workspace("teams:" + FakeTeams.TENANT));
        assertThat(said.replyCapability()).isEqualTo(ReplyCapability.NOTHING);
    }

    @Test
    void aChannelsPlaceHasNoThread() {
        scene.anna.mentions(scene.sales, "refer list");
        assertThat(scene.scriptedConversation.only(Turn.Said.class).place())
                .isEqualTo(scene.channel());
    }

    @Test
    void aGroupChatIsAChannel() {
        var group = scene.teams.group("deal");
        scene.anna.mentions(group, "refer list");
        assertThat(scene.scriptedConversation.only(Turn.Said.class).place())
                .isEqualTo(new Place.Channel("teams:" + group));
    }

    @Test
    void guestsAndOtherOrganizationsAreNotMembers() {
        scene.rita.says("help");
        scene.teams.stranger("Sam").mentions(scene.sales, "help");
        assertThat(scene.scriptedConversation.heard())
                .extracting(turn -> turn.person().inHomeTeam())
                .containsOnly(false);
    }

    @Test
    void aPersonMissingFromTheRosterIsNotAMember() {
        var activity = scene.anna.message(scene.anna.personalChat(), "help");
        activity.withObject("/from").put("id", "29:unknown").put("aadObjectId", "unknown");
        scene.anna.sends(activity);
        var person = scene.scriptedConversation.only(Turn.Said.class).person();
        assertThat(person.inHomeTeam()).isFalse();
        assertThat(person.id()).isEqualTo("teams:unknown");
    }

    @Test
    void theRosterIsReadOnceAnHour() {
        scene.anna.says("help");
        scene.anna.says("help");
        assertThat(scene.teams.calls()).hasSize(1);
        scene.stoppedClock.advance(Duration.ofMinutes(61));
        scene.anna.says("help");
        assertThat(scene.teams.calls()).hasSize(2);
    }

    @TestFactory
    Stream<DynamicTest> theBotsNameIsRemovedLiterally() {
        return Stream.of("Bot (Dev)", "C++ Bot", "Bot.*", "$1 Bot", "Baton")
                .map(name -> DynamicTest.dynamicTest(name, () -> named(name)));
    }

    private void named(String name) {
        try (var own = TeamsDoorScene.open()) {
            var at = "<at>" + name + "</at>";
            var activity = own.anna.message(own.sales, at + "&nbsp;refer list\n");
            own.anna.sends(TeamsUser.mention(activity, at, FakeTeams.BOT, name));
            assertThat(own.scriptedConversation.only(Turn.Said.class).text())
                    .isEqualTo("refer list");
        }
    }

    @Test
    void mentionsAndEscapesInMidSentenceAreDecoded() {
        var activity =
                scene.anna.message(
                        scene.sales,
                        "refer&nbsp;Acme\u00a0needs\n<at>Baton</at> R&amp;D &lt;fast&gt;");
        scene.anna.sends(TeamsUser.mention(activity, "<at>Baton</at>", FakeTeams.BOT, "Baton"));
        assertThat(scene.scriptedConversation.only(Turn.Said.class).text())
                .isEqualTo("refer Acme needs\n  R&D <fast>");
    }

    @Test
    void anotherPersonsMentionBecomesTheirId() {
        var rita = scene.rita.member();
        var activity =
                scene.anna.message(scene.sales, "<at>Baton</at> refer pass R-1 <at>Rita</at>");
        TeamsUser.mention(activity, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        scene.anna.sends(TeamsUser.mention(activity, "<at>Rita</at>", rita.id(), "Rita"));
        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("refer pass R-1 <@" + scene.rita.id() + ">");
        assertThat(said.mentioned()).containsOnlyKeys(scene.rita.id());
        assertThat(said.mentioned().values()).extracting(Person::inHomeTeam).containsExactly(false);
    }

    @Test
    void aGreetingIsATurnLikeAnyOther() {
        for (var word : new String[] {"Hi", "hello!"}) {
            scene.anna.says(word);
        }
        assertThat(scene.scriptedConversation.heard())
                .extracting(turn -> ((Turn.Said) turn).text())
                .containsExactly("Hi", "hello!");
    }

    @Test
    void theSameActivityAgainHasTheSameTurnId() {
        var activity = scene.anna.message(scene.anna.personalChat(), "refer list");
        scene.anna.sends(activity);
        scene.anna.sends(activity);
        scene.anna.says("refer list");
        assertThat(scene.scriptedConversation.heard()).hasSize(3);
        var ids = scene.scriptedConversation.heard().stream().map(Turn::id).toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    @Test
    void otherActivitiesAreAcknowledged() {
        for (var type :
                new String[] {
                    "messageReaction", "messageUpdate", "typing", "conversationUpdate", "event"
                }) {
            assertThat(scene.anna.sends(scene.anna.activity(type, scene.sales)).status())
                    .isEqualTo(200);
        }
        assertThat(scene.scriptedConversation.heard()).isEmpty();
    }

    @Test
    void aSlowTurnIsAcknowledgedAndAnsweredLater() {
        scene.scriptedConversation.whispers("Here it is");
        var gate = scene.scriptedConversation.blocks();
        assertThat(scene.anna.says("refer list").status()).isEqualTo(200);
        assertThat(scene.anna.sees()).noneMatch(card -> card.words().contains("Here it is"));
        gate.countDown();
        TeamsDoorScene.eventually(() ->
                scene.anna.sees().stream().anyMatch(card -> card.words().contains("Here it is")));
        assertThat(scene.anna.sees())
                .filteredOn(card -> card.words().contains("Here it is"))
                .hasSize(1);
    }

    @Test
    void anExceptionIsAnsweredWithAnErrorMessage() {
        scene.scriptedConversation.answers(_ -> {
            throw new IllegalStateException("boom");
        });
        assertThat(scene.anna.says("refer list").status()).isEqualTo(200);
        TeamsDoorScene.eventually(() -> !scene.anna.sees().isEmpty());
        assertThat(scene.anna.sees().getFirst().words())
                .contains("Something went wrong (code")
                .doesNotContain("boom");
    }
}
