package io.baton.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Readership;
import io.baton.chat.Standing;
import io.baton.door.Unidentified;
import io.baton.slack.api.SlackApi;
import io.baton.slack.fake.Channel.Sharing;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.FakeSlackSettings;
import io.baton.slack.fake.Fault;
import io.baton.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who can read a channel, as Slack says.
class ChannelInfoTest {
    private final MutableClock clock =
            MutableClock.stoppedAt(Instant.parse("2026-11-23T09:00:00Z"));
    private final FakeSlack slack = FakeSlack.start(FakeSlackSettings.standard().withClock(clock));
    private final ChannelInfo channelInfo =
            new ChannelInfo(
                    new SlackApi(
                            slack.apiUrl(),
                            slack.identity().botToken(),
                            clock,
                            Duration.ofSeconds(10)),
                    this::look,
                    clock);

    /// What `users.info` would say.
    private final Map<String, Standing> standings = new HashMap<>();

    private final List<String> asked = new ArrayList<>();

    private Map<String, Person> look(Collection<String> ids) throws Unidentified {
        asked.addAll(ids);
        var found = new HashMap<String, Person>();
        for (var id : ids) {
            var standing = standings.getOrDefault(id, Standing.MEMBER);
            if (id.equals("U500")) {
                throw new Unidentified("users.info failed");
            }
            found.put("slack:" + id, new Person("slack:" + id, id, standing));
        }
        return found;
    }

    @AfterEach
    void close() {
        slack.close();
    }

    private Readership readers(String channel) {
        return channelInfo.readersOf(new Place.Channel("slack:" + channel));
    }

    @Test
    void anInternalChannelIsReadByTheFirmOnly() {
        slack.channels().openPublic("C1", "sales");
        slack.channels().openPrivate("G1", "board");
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
        assertThat(readers("G1")).isEqualTo(Readership.OWN_PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(value = Sharing.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aSharedChannelIsReadByOutsiders(Sharing sharing) {
        slack.channels().openPublic("C1", "sales").shared(sharing);
        slack.channels().openPrivate("G1", "board").shared(sharing);
        assertThat(readers("C1")).isEqualTo(Readership.OUTSIDERS);
        assertThat(readers("G1")).isEqualTo(Readership.OUTSIDERS);
    }

    @Test
    void theAnswerIsAskedForAgainAfterAMinute() {
        var channel = slack.channels().openPublic("C1", "sales");
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
        channel.shared(Sharing.EXTERNAL);
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
        assertThat(slack.callLog().calls("conversations.info")).hasSize(1);
        clock.advance(Duration.ofSeconds(61));
        assertThat(readers("C1")).isEqualTo(Readership.OUTSIDERS);
    }

    @Test
    void itIsUnknownWhileSlackFailsAndAfterwardsKnown() {
        slack.channels().openPublic("C1", "sales");
        slack.faults().next("conversations.info", new Fault.Drops());
        assertThat(readers("C1")).isEqualTo(Readership.UNKNOWN);
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
    }

    @Test
    void aPrivateChannelWithoutTheBotIsUnknown() {
        slack.channels().openPrivate("G1", "board").without(slack.identity().botUserId());
        assertThat(readers("G1")).isEqualTo(Readership.UNKNOWN);
        assertThat(readers("C404")).isEqualTo(Readership.UNKNOWN);
    }

    @Test
    void aGuestInAnInternalChannelIsAnOutsider() {
        slack.channels().openPublic("C1", "sales").with("U1", "U2");
        slack.channels().openPrivate("G1", "board").with("U1", "U3");
        standings.put("U3", Standing.OUTSIDER);
        standings.put("U2", Standing.BOT);
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
        assertThat(readers("G1")).isEqualTo(Readership.OUTSIDERS);
        assertThat(channelInfo.peopleIn(new Place.Channel("slack:C1")))
                .contains("slack:U1", "slack:U2");
        assertThat(slack.callLog().calls("conversations.members")).hasSize(2);
    }

    @Test
    void aGuestOnTheLastPageCounts() {
        var everyone = IntStream.range(1000, 1450).mapToObj(i -> "U" + i).toArray(String[]::new);
        slack.channels().openPublic("C1", "sales").with(everyone);
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
        standings.put("U1449", Standing.OUTSIDER);
        slack.channels().openPublic("C2", "all").with(everyone).with("U9999");
        standings.put("U9999", Standing.OUTSIDER);
        assertThat(readers("C2")).isEqualTo(Readership.OUTSIDERS);
        assertThat(asked).hasSize(452);
    }

    @Test
    void aChannelWithMoreThanAThousandPeopleIsUnknown() {
        var everyone = IntStream.range(1000, 2100).mapToObj(i -> "U" + i).toArray(String[]::new);
        slack.channels().openPublic("C1", "sales").with(everyone);
        assertThat(readers("C1")).isEqualTo(Readership.UNKNOWN);
    }

    @Test
    void aPersonWhoCantBeLookedUpMakesItUnknownForNow() {
        var channel = slack.channels().openPublic("C1", "sales").with("U500");
        assertThat(readers("C1")).isEqualTo(Readership.UNKNOWN);
        channel.without("U500");
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);

        slack.channels().openPublic("C2", "all");
        slack.faults().next("conversations.members", new Fault.Status(500));
        assertThat(readers("C2")).isEqualTo(Readership.UNKNOWN);
        assertThat(readers("C2")).isEqualTo(Readership.OWN_PEOPLE);
    }

    @Test
    void aRefusalIsAskedForAgainAfterAMinuteOnly() {
        assertThat(readers("C1")).isEqualTo(Readership.UNKNOWN);
        assertThat(readers("C1")).isEqualTo(Readership.UNKNOWN);
        assertThat(slack.callLog().calls("conversations.info")).hasSize(1);

        slack.channels().openPublic("C1", "sales");
        clock.advance(Duration.ofSeconds(61));
        assertThat(readers("C1")).isEqualTo(Readership.OWN_PEOPLE);
    }
}
