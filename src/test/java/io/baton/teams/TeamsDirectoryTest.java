package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.chat.Turn;
import io.baton.teams.fake.FakeTeams;
import io.baton.teams.fake.TeamsUser;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Teams says about people between their acts.
class TeamsDirectoryTest {
    private static final Duration LONGER_THAN_CACHED = Duration.ofHours(3);

    private final TeamsDoorScene scene = TeamsDoorScene.open();

    @AfterEach
    void close() {
        scene.close();
    }

    private Optional<Standing> standing(String id) {
        return standing(scene, id);
    }

    private static Optional<Standing> standing(TeamsDoorScene scene, String id) {
        return scene.door.personDirectory().find(id).map(Person::standing);
    }

    private void wroteLongAgo(TeamsUser... people) {
        for (var person : people) {
            person.says("help");
        }
        scene.stoppedClock.advance(LONGER_THAN_CACHED);
    }

    @Test
    void itTellsMembersGuestsAndBots() {
        wroteLongAgo(scene.anna, scene.rita);
        assertThat(standing(scene.anna.id())).contains(Standing.MEMBER);
        assertThat(standing(scene.rita.id())).contains(Standing.OUTSIDER);
        assertThat(standing("teams:28:another-bot")).contains(Standing.BOT);
    }

    @Test
    void aPersonWhoIsNoLongerInTheirOwnChatHasLeft() {
        wroteLongAgo(scene.anna, scene.rita);
        scene.teams.rosters().loses(scene.anna);
        scene.teams.rosters().loses(scene.rita);
        assertThat(standing(scene.anna.id())).contains(Standing.LEFT);
        assertThat(standing(scene.rita.id())).contains(Standing.LEFT);
    }

    @Test
    void aPersonWhoComesBackIsThereAfterAMinute() {
        wroteLongAgo(scene.anna);
        scene.teams.rosters().loses(scene.anna);
        assertThat(standing(scene.anna.id())).contains(Standing.LEFT);
        scene.teams.rosters().regains(scene.anna);
        scene.stoppedClock.advance(Duration.ofSeconds(61));
        assertThat(standing(scene.anna.id())).contains(Standing.MEMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "403, BotNotInConversationRoster",
        "403, MessageWritesBlocked",
        "404, ConversationNotFound",
        "404, ''",
        "400, BadArgument",
        "401, Unauthorized",
        "429, TooManyRequests",
        "500, ServiceError",
        "503, ServiceUnavailable"
    })
    void anyOtherAnswerSaysNothing(int status, String code) {
        wroteLongAgo(scene.anna);
        scene.teams.rosters().fails(status, code);
        assertThat(standing(scene.anna.id())).isEmpty();
        int calls = scene.teams.calls().size();
        assertThat(standing(scene.anna.id())).isEmpty();
        assertThat(scene.teams.calls()).as("calls right after a failure").hasSize(calls);
        scene.stoppedClock.advance(Duration.ofSeconds(16));
        assertThat(standing(scene.anna.id())).contains(Standing.MEMBER);
    }

    @Test
    void anEntryWithoutAnAccountSaysNothing() {
        wroteLongAgo(scene.anna);
        scene.teams.rosters().keepsRemains(scene.anna);
        assertThat(standing(scene.anna.id())).isEmpty();
    }

    @Test
    void alsoNotRightAfterTheyActed() {
        scene.teams.rosters().keepsRemains(scene.anna);
        scene.anna.says("help");
        assertThat(scene.scriptedConversation.heard().getLast().person().standing())
                .isEqualTo(Standing.OUTSIDER);
        assertThat(standing(scene.anna.id())).isEmpty();
    }

    @Test
    void ofAPersonWithoutAChatTeamsSaysNothing() {
        scene.anna.mentions(scene.sales, "help");
        scene.stoppedClock.advance(LONGER_THAN_CACHED);
        scene.teams.rosters().loses(scene.anna);
        assertThat(standing(scene.anna.id())).isEmpty();
        assertThat(standing("teams:00000000-0000-0000-0000-000000000000")).isEmpty();
        assertThat(standing("slack:U1")).isEmpty();
        assertThat(standing("mail:rita@example.com")).isEmpty();
    }

    @Test
    void someoneWhoIsAskedAboutTwiceCostsOneCall() {
        wroteLongAgo(scene.anna);
        scene.teams.rosters().loses(scene.anna);
        int calls = scene.teams.calls().size();
        assertThat(standing(scene.anna.id())).contains(Standing.LEFT);
        assertThat(standing(scene.anna.id())).contains(Standing.LEFT);
        assertThat(scene.teams.calls()).hasSize(calls + 1);
    }

    @Test
    void someoneWhoLeftAndWritesIsThereAtOnce() {
        wroteLongAgo(scene.anna);
        scene.teams.rosters().loses(scene.anna);
        assertThat(standing(scene.anna.id())).contains(Standing.LEFT);
        scene.teams.rosters().regains(scene.anna);
        scene.anna.says("help");
        assertThat(scene.scriptedConversation.heard().getLast().person().standing())
                .isEqualTo(Standing.MEMBER);
        assertThat(standing(scene.anna.id())).contains(Standing.MEMBER);
    }

    @Test
    void someoneWhoJustActedIsThereWithoutAQuestion() {
        scene.anna.says("help");
        int calls = scene.teams.calls().size();
        assertThat(standing(scene.anna.id())).contains(Standing.MEMBER);
        assertThat(scene.teams.calls()).hasSize(calls);
    }

    @Test
    void aBotThatIsMentionedIsABot() {
        var activity =
                scene.anna.message(scene.sales, "<at>Baton</at> refer pass R-1 <at>Polly</at>");
        TeamsUser.mention(activity, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        TeamsUser.mention(activity, "<at>Polly</at>", "28:polly", "Polly");
        scene.anna.sends(activity);

        var said = scene.scriptedConversation.only(Turn.Said.class);
        assertThat(said.text()).isEqualTo("refer pass R-1 <@teams:28:polly>");
        assertThat(said.mentioned().values())
                .containsExactly(new Person("teams:28:polly", "Polly", Standing.BOT));
    }

    @Test
    void soIsAnAccountWithTheRoleOfABot() {
        var helper = scene.teams.bot("Helper");
        var activity = scene.anna.message(scene.sales, "<at>Baton</at> pass <at>Helper</at>");
        TeamsUser.mention(activity, "<at>Baton</at>", FakeTeams.BOT, "Baton");
        TeamsUser.mention(activity, "<at>Helper</at>", helper.member().id(), "Helper");
        scene.anna.sends(activity);

        assertThat(scene.scriptedConversation.only(Turn.Said.class).mentioned().values())
                .extracting(Person::standing)
                .containsExactly(Standing.BOT);
    }
}
