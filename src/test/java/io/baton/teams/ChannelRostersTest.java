package io.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Readership;
import java.time.Duration;
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

    @Test
    void aChannelOfTheFirmsPeopleIsReadByThemOnly() {
        scene.anna.mentions(scene.sales, "help");
        scene.teams.joins(scene.sales, scene.teams.member("Ben"));
        assertThat(readers(scene.sales)).isEqualTo(Readership.OWN_PEOPLE);
    }

    @Test
    void aGuestInTheTeamIsAnOutsider() {
        scene.anna.mentions(scene.sales, "help");
        scene.teams.joins(scene.sales, scene.rita);
        assertThat(readers(scene.sales)).isEqualTo(Readership.OUTSIDERS);
    }

    @Test
    void soIsAPersonOfAnotherOrganizationInAGroupChat() {
        var group = scene.teams.group("deals");
        scene.anna.mentions(group, "help");
        scene.teams.joins(group, scene.teams.stranger("Zed"));
        assertThat(readers(group)).isEqualTo(Readership.OUTSIDERS);
    }

    @Test
    void whereNoOneSpokeYetOrTheConversationIsGoneItIsUnknown() {
        assertThat(readers(scene.sales)).isEqualTo(Readership.UNKNOWN);
        scene.anna.mentions(scene.sales, "help");
        scene.teams.removes(scene.sales);
        assertThat(readers(scene.sales)).isEqualTo(Readership.UNKNOWN);
    }

    @Test
    void theRosterIsAskedForAgainAfterAMinute() {
        scene.anna.mentions(scene.sales, "help");
        assertThat(readers(scene.sales)).isEqualTo(Readership.OWN_PEOPLE);
        scene.teams.joins(scene.sales, scene.rita);
        assertThat(readers(scene.sales)).isEqualTo(Readership.OWN_PEOPLE);
        scene.stoppedClock.advance(Duration.ofSeconds(61));
        assertThat(readers(scene.sales)).isEqualTo(Readership.OUTSIDERS);
    }
}
