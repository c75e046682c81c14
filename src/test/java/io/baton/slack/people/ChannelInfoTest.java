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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                    new PersonLookup() {
                        @Override
                        public Optional<Person> known(String userId) {
                            return Optional.ofNullable(cached.get(userId));
                        }

                        @Override
                        public Map<String, Person> findAll(Collection<String> ids)
                                throws Unidentified {
                            return look(ids);
                        }
                    },
                    clock);

    /// What `users.info` would say.
    private final Map<String, Standing> standings = new HashMap<>();

    private final Set<String> failing = new HashSet<>();

    /// People that the door knows already.
    private final Map<String, Person> cached = new HashMap<>();

    private final List<String> asked = new ArrayList<>();

    private Map<String, Person> look(Collection<String> ids) throws Unidentified {
        asked.addAll(ids);
        var found = new HashMap<String, Person>();
        for (var id : ids) {
            var standing = standings.getOrDefault(id, Standing.MEMBER);
            if (failing.contains(id)) {
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

    private Set<String> people(String channel) {
        return channelInfo.peopleIn(new Place.Channel("slack:" + channel)).orElseThrow();
    }

    @Test
    void anInternalChannelIsReadByTheFirmOnly() {
        slack.channels().openPublic("C1", "sales");
        slack.channels().openPrivate("G1", "board");
        assertThat(readers("C1")).isInstanceOf(Readership.OwnPeople.class);
        assertThat(readers("G1")).isInstanceOf(Readership.OwnPeople.class);
    }

    @ParameterizedTest
    @EnumSource(value = Sharing.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aSharedChannelIsReadByOutsiders(Sharing sharing) {
        slack.channels().openPublic("C1", "sales").shared(sharing);
        slack.channels().openPrivate("G1", "board").shared(sharing);
        assertThat(readers("C1")).isInstanceOf(Readership.Outsiders.class);
        assertThat(readers("G1")).isInstanceOf(Readership.Outsiders.class);
    }

    @Test
    void theAnswerIsAskedForAgainAfterAMinute() {
        var channel = slack.channels().openPublic("C1", "sales");
        assertThat(readers("C1")).isInstanceOf(Readership.OwnPeople.class);
        channel.shared(Sharing.EXTERNAL);
        assertThat(readers("C1")).isInstanceOf(Readership.OwnPeople.class);
        assertThat(slack.callLog().calls("conversations.info")).hasSize(1);
        clock.advance(Duration.ofSeconds(61));
        assertThat(readers("C1")).isInstanceOf(Readership.Outsiders.class);
    }

    @Test
    void itIsUnknownWhileSlackFailsAndAfterwardsKnown() {
        slack.channels().openPublic("C1", "sales");
        slack.faults().next("conversations.info", new Fault.Drops());
        assertThat(readers("C1")).isInstanceOf(Readership.Unknown.class);
        assertThat(readers("C1")).isInstanceOf(Readership.OwnPeople.class);
    }

    @Test
    void aPrivateChannelWithoutTheBotIsUnknown() {
        slack.channels().openPrivate("G1", "board").without(slack.identity().botUserId());
        assertThat(readers("G1")).isInstanceOf(Readership.Unknown.class);
        assertThat(readers("C404")).isInstanceOf(Readership.Unknown.class);
    }

    @Test
    void aGuestInAnInternalChannelIsAnOutsider() {
        slack.channels().openPublic("C1", "sales").with("U1", "U2");
        slack.channels().openPrivate("G1", "board").with("U1", "U3");
        standings.put("U3", Standing.OUTSIDER);
        standings.put("U2", Standing.BOT);
        assertThat(readers("C1")).isInstanceOf(Readership.OwnPeople.class);
        assertThat(readers("G1")).isInstanceOf(Readership.Outsiders.class);
        assertThat(people("C1")).contains("slack:U1", "slack:U2");
        assertThat(slack.callLog().calls("conversations.members")).hasSize(2);
    }

    @Test
    void theSameAnswerSaysWhoIsInAnInternalChannel() {
        slack.channels().openPublic("C1", "sales").with("U1", "U2");
        assertThat(readers("C1")).isEqualTo(new Readership.OwnPeople(people("C1")));
    }

    @Test
    void thePeopleOfASharedChannelAreListedToo() {
        slack.channels().openPublic("C1", "deals").shared(Sharing.EXTERNAL).with("U1", "U9");
        assertThat(people("C1")).contains("slack:U1", "slack:U9");
        assertThat(asked).isEmpty();
        assertThat(channelInfo.peopleIn(new Place.Channel("slack:C404"))).isEmpty();
    }

    private static String[] crowd(int size) {
        return IntStream.range(1000, 1000 + size).mapToObj(i -> "U" + i).toArray(String[]::new);
    }

    @Test
    void aGuestOnTheLastPageCounts() {
        for (var id : crowd(450)) {
            cached.put(id, new Person("slack:" + id, id, true));
        }
        slack.channels().openPublic("C1", "sales").with(crowd(450));
        assertThat(readers("C1")).isInstanceOf(Readership.OwnPeople.class);
        slack.channels().openPublic("C2", "all").with(crowd(450)).with("U9999");
        standings.put("U9999", Standing.OUTSIDER);
        assertThat(readers("C2")).isInstanceOf(Readership.Outsiders.class);
    }

    @Test
    void aChannelWithMoreThanAThousandPeopleIsUnknown() {
        var everyone = IntStream.range(1000, 2100).mapToObj(i -> "U" + i).toArray(String[]::new);
        slack.channels().openPublic("C1", "sales").with(everyone);
        assertThat(readers("C1")).isInstanceOf(Readership.Unknown.class);
    }

    @Test
    void aPersonWhoCantBeLookedUpMakesItUnknownForNow() {
        slack.channels().openPublic("C1", "sales").with("U500");
        failing.add("U500");
        assertThat(readers("C1")).isInstanceOf(Readership.Unknown.class);
        failing.clear();
        assertThat(readers("C1")).isInstanceOf(Readership.OwnPeople.class);

        slack.channels().openPublic("C2", "all");
        slack.faults().next("conversations.members", new Fault.Status(500));
        assertThat(readers("C2")).isInstanceOf(Readership.Unknown.class);
        assertThat(readers("C2")).isInstanceOf(Readership.OwnPeople.class);
    }

    @Test
    void aRefusalIsAskedForAgainAfterAMinuteOnly() {
        assertThat(readers("C1")).isInstanceOf(Readership.Unknown.class);
        assertThat(readers("C1")).isInstanceOf(Readership.Unknown.class);
        assertThat(slack.callLog().calls("conversations.info")).hasSize(1);

        slack.channels().openPublic("C1", "sales");
        clock.advance(Duration.ofSeconds(61));
        assertThat(readers("C1")).isInstanceOf(Readership.OwnPeople.class);
    }
}
