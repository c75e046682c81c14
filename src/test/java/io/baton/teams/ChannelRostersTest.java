package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.teams.fake.ConnectorFault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who can read a channel, as its roster in Teams says.
class ChannelRostersTest {
    private final TeamsDoorScene scene = TeamsDoorScene.open();

    @AfterEach
    void close() {
        scene.close();
    }

    private Readership readers(String conversation) {
        return scene.door.channelReaders().readersOf(new Place.Channel("teams:" + conversation));
    }

    private Optional<Set<String>> people(String conversation) {
        return scene.door.channelReaders().peopleIn(new Place.Channel("teams:" + conversation));
    }

    @Test
    void aChannelOfTheFirmsPeopleIsReadByThemOnly() {
        scene.anna.mentions(scene.sales, "help");
        scene.teams.joins(scene.sales, scene.teams.member("Ben"));
        assertThat(readers(scene.sales)).isInstanceOf(Readership.OwnPeople.class);
    }

    @Test
    void aGuestInTheTeamIsAnOutsider() {
        scene.anna.mentions(scene.sales, "help");
        scene.teams.joins(scene.sales, scene.rita);
        assertThat(readers(scene.sales)).isInstanceOf(Readership.Outsiders.class);
    }

    @Test
    void soIsAPersonOfAnotherOrganizationInAGroupChat() {
        var group = scene.teams.group("deals");
        scene.anna.mentions(group, "help");
        scene.teams.joins(group, scene.teams.stranger("Zed"));
        assertThat(readers(group)).isInstanceOf(Readership.Outsiders.class);
    }

    @Test
    void whereNoOneSpokeYetOrTheConversationIsGoneItIsUnknown() {
        assertThat(readers(scene.sales)).isInstanceOf(Readership.Unknown.class);
        scene.anna.mentions(scene.sales, "help");
        scene.teams.removes(scene.sales);
        assertThat(readers(scene.sales)).isInstanceOf(Readership.Unknown.class);
    }

    @Test
    void theSameAnswerSaysWhoIsInTheChannel() {
        scene.anna.mentions(scene.sales, "help");
        scene.teams.joins(scene.sales, scene.anna);
        scene.teams.joins(scene.sales, scene.teams.bot("Polly"));
        assertThat(readers(scene.sales))
                .isEqualTo(new Readership.OwnPeople(people(scene.sales).orElseThrow()));
        assertThat(people(scene.sales).orElseThrow())
                .contains(scene.anna.id(), "teams:" + scene.anna.member().id());
    }

    @Test
    void thePeopleOfASharedChannelAreListedToo() {
        var zed = scene.teams.stranger("Zed");
        scene.anna.mentions(scene.sales, "help");
        scene.teams.joins(scene.sales, scene.rita);
        scene.teams.joins(scene.sales, zed);
        scene.teams.joins(scene.sales, scene.anna);
        assertThat(people(scene.sales).orElseThrow())
                .contains(scene.anna.id(), scene.rita.id(), zed.id());
    }

    @Test
    void withoutARosterNoOneIsKnownToBeThere() {
        assertThat(people(scene.sales)).isEmpty();
        scene.anna.mentions(scene.sales, "help");
        scene.teams.fails(ConnectorFault.of(500, "ServiceError"));
        assertThat(people(scene.sales)).isEmpty();
        assertThat(people(scene.sales)).isPresent();
    }

    @Test
    void theRosterIsAskedForAgainAfterAMinute() {
        scene.anna.mentions(scene.sales, "help");
        assertThat(readers(scene.sales)).isInstanceOf(Readership.OwnPeople.class);
        scene.teams.joins(scene.sales, scene.rita);
        assertThat(readers(scene.sales)).isInstanceOf(Readership.OwnPeople.class);
        scene.stoppedClock.advance(Duration.ofSeconds(61));
        assertThat(readers(scene.sales)).isInstanceOf(Readership.Outsiders.class);
    }
}
