package io.baton.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Standing;
import io.baton.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checks of a channel's people leave most of Slack's rate limit to others.
class ChannelPeopleTest {
    private final MutableClock clock =
            MutableClock.stoppedAt(Instant.parse("2026-11-23T09:00:00Z"));
    private final Map<String, Person> cached = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Integer> rounds = new ArrayList<>();
    private Standing everyone = Standing.MEMBER;
    private final ChannelPeople channelPeople =
            new ChannelPeople(
                    new PersonLookup() {
                        @Override
                        public Optional<Person> known(String userId) {
                            return Optional.ofNullable(cached.get(userId));
                        }

                        @Override
                        public Map<String, Person> findAll(Collection<String> ids) {
                            asked.addAll(ids);
                            rounds.add(ids.size());
                            return ids.stream()
                                    .map(id -> new Person("slack:" + id, id, everyone))
                                    .collect(Collectors.toMap(Person::id, Function.identity()));
                        }
                    },
                    clock);

    private static List<String> crowd(int size) {
        return IntStream.range(1000, 1000 + size).mapToObj(i -> "U" + i).toList();
    }

    @Test
    void aLargeChannelIsKnownAfterAFewMinutes() {
        var crowd = crowd(150);
        assertThat(channelPeople.haveGuest(crowd)).isEmpty();
        assertThat(channelPeople.haveGuest(crowd)).isEmpty();
        assertThat(asked).hasSize(ChannelPeople.FIRST);

        clock.advance(Duration.ofMinutes(2));
        assertThat(channelPeople.haveGuest(crowd)).isEmpty();
        assertThat(asked).hasSize(ChannelPeople.FIRST + 2 * ChannelPeople.PER_MINUTE);
        clock.advance(Duration.ofMinutes(1));
        assertThat(channelPeople.haveGuest(crowd)).contains(false);
        assertThat(asked).doesNotHaveDuplicates().hasSize(150);
    }

    /// A person waits for this: each round takes as long as one call.
    @ParameterizedTest
    @CsvSource({"60,4", "28,2", "8,1", "29,3"})
    void aFirstCheckTakesFewRounds(int people, int atMost) {
        assertThat(channelPeople.haveGuest(crowd(people))).contains(false);
        assertThat(rounds).hasSizeLessThanOrEqualTo(atMost);
    }

    @Test
    void severalChannelsShareTheRation() {
        assertThat(channelPeople.haveGuest(crowd(40))).contains(false);
        assertThat(channelPeople.haveGuest(crowd(80))).isEmpty();
        assertThat(asked).hasSize(ChannelPeople.FIRST);
        clock.advance(Duration.ofMinutes(1));
        assertThat(channelPeople.haveGuest(crowd(80))).contains(false);
    }

    @Test
    void anIdleDaySavesUpNoMoreThanOneStart() {
        clock.advance(Duration.ofDays(1));
        assertThat(channelPeople.haveGuest(crowd(100))).isEmpty();
        assertThat(asked).hasSize(ChannelPeople.FIRST);
    }

    @Test
    void aClockSetBackGivesNothing() {
        assertThat(channelPeople.haveGuest(crowd(100))).isEmpty();
        clock.advance(Duration.ofHours(-1));
        assertThat(channelPeople.haveGuest(crowd(100))).isEmpty();
        assertThat(asked).hasSize(ChannelPeople.FIRST);
        clock.advance(Duration.ofMinutes(2));
        assertThat(channelPeople.haveGuest(crowd(100))).contains(false);
    }

    @Test
    void peopleWhoAreKnownAlreadyCostNothing() {
        for (var id : crowd(500)) {
            cached.put(id, new Person("slack:" + id, id, true));
        }
        assertThat(channelPeople.haveGuest(crowd(502))).contains(false);
        assertThat(asked).containsExactly("U1500", "U1501");
    }

    @Test
    void afterTheFirstGuestsNoOneElseIsLookedUp() {
        everyone = Standing.OUTSIDER;
        assertThat(channelPeople.haveGuest(crowd(50))).contains(true);
        assertThat(channelPeople.haveGuest(crowd(50))).contains(true);
        assertThat(asked).hasSizeLessThan(11);
    }

    @Test
    void whatAPersonIsIsAskedForAgainAfterAnHour() {
        assertThat(channelPeople.haveGuest(crowd(2))).contains(false);
        everyone = Standing.OUTSIDER;
        assertThat(channelPeople.haveGuest(crowd(2))).contains(false);
        clock.advance(Duration.ofMinutes(61));
        assertThat(channelPeople.haveGuest(crowd(2))).contains(true);
    }
}
