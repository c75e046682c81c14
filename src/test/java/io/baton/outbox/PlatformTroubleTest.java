package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.outbox.TroubledPlatform.Trouble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A platform in trouble for minutes or hours of a stopped clock: nothing is lost, nothing appears
/// twice, each place keeps its order, and a minute after the trouble everything has arrived.
class PlatformTroubleTest extends CourierScene {
    private static final int PLACES = 20;
    private static final int POSTS = 220;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Map<Place, List<String>> expected = new LinkedHashMap<>();
    private final List<String> givenUp = new ArrayList<>();

    private Courier courier(TroubledPlatform platform) {
        var office = PostOffice.of(parcels, sentLog, doors, List.of(platform));
        var made =
                new Courier(office, "c", stoppedClock, RetryPolicy.DEFAULT, Runnable::run, meters);
        made.onUndeliverable((parcel, _) -> givenUp.add(parcel.header().id()));
        return made;
    }

    private static TroubledPlatform slack(long seed, Trouble... troubles) {
        return new TroubledPlatform("slack", true, seed, troubles);
    }

    private void puts(int number, String door) {
        var place = new Place.Channel("%s:C%d".formatted(door, number % PLACES));
        var id = "p" + number;
        put(new Post.Say(id, place, CARD, id, ANSWER));
        expected.computeIfAbsent(place, _ -> new ArrayList<>()).add(id);
    }

    private void runs(Courier courier, Duration time) {
        for (long i = 0; i < time.toSeconds(); i++) {
            courier.dispatch();
            stoppedClock.advance(SECOND);
        }
    }

    private void everythingArrivedOnceAndInOrder(TroubledPlatform platform) {
        assertThat(givenUp).isEmpty();
        assertThat(parcels.headers()).isEmpty();
        expected.forEach((place, ids) ->
                assertThat(entry(place, platform.at(place))).isEqualTo(entry(place, ids)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sixtyPercentFailuresForMinutes(long seed) {
        var platform = slack(seed, Trouble.values());
        var courier = courier(platform);
        platform.failing(0.6);
        for (int i = 0; i < POSTS; i++) {
            puts(i, "slack");
            runs(courier, SECOND);
        }
        platform.failing(0);
        runs(courier, Duration.ofMinutes(1));
        everythingArrivedOnceAndInOrder(platform);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anOutageOfHours(long seed) {
        var platform = slack(seed, Trouble.values());
        var courier = courier(platform);
        platform.failing(1);
        for (int i = 0; i < POSTS; i++) {
            puts(i, "slack");
            runs(courier, Duration.ofSeconds(90));
        }
        var duringOutage = platform.calls();
        platform.failing(0);
        runs(courier, Duration.ofMinutes(1));
        everythingArrivedOnceAndInOrder(platform);
        assertThat(duringOutage / PLACES)
                .as("calls to one place in five and a half hours")
                .isLessThan(5 * 60 * 60 / 15);
    }

    @Test
    void hoursOfPartialTrouble() {
        var platform = slack(7, Trouble.values());
        var courier = courier(platform);
        platform.failing(0.6);
        for (int i = 0; i < POSTS; i++) {
            puts(i, "slack");
            runs(courier, Duration.ofMinutes(1));
        }
        platform.failing(0);
        runs(courier, Duration.ofMinutes(1));
        everythingArrivedOnceAndInOrder(platform);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withoutHistoryAnOutageLosesAndRepeatsNothing(long seed) {
        var platform =
                new TroubledPlatform(
                        "teams",
                        false,
                        seed,
                        Trouble.UNAVAILABLE,
                        Trouble.UNREACHABLE,
                        Trouble.LOST);
        var courier = courier(platform);
        platform.failing(1);
        for (int i = 0; i < POSTS; i++) {
            puts(i, "teams");
            runs(courier, Duration.ofMinutes(1));
        }
        platform.failing(0);
        runs(courier, Duration.ofMinutes(1));
        everythingArrivedOnceAndInOrder(platform);
    }

    /// Without a history a stored message can be repeated, but nothing waits longer for that.
    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "3,1", "4,1", "5,60", "6,60", "7,60"})
    void withoutHistoryEverythingArrivesWithinAMinuteToo(long seed, int secondsBetween) {
        var platform = new TroubledPlatform("teams", false, seed, Trouble.values());
        var courier = courier(platform);
        platform.failing(0.6);
        for (int i = 0; i < POSTS; i++) {
            puts(i, "teams");
            runs(courier, Duration.ofSeconds(secondsBetween));
        }
        platform.failing(0);
        runs(courier, Duration.ofMinutes(1));
        assertThat(givenUp).isEmpty();
        assertThat(parcels.headers()).isEmpty();
        expected.forEach((place, ids) ->
                assertThat(platform.at(place).stream().distinct().toList()).isEqualTo(ids));
    }

    /// What a platform confirms late appears once, even if all of it comes late.
    @ParameterizedTest
    @CsvSource({"1,0.3", "2,0.6", "3,1", "4,1"})
    void withoutHistoryWhatIsConfirmedLateAppearsOnce(long seed, double share) {
        var platform = new TroubledPlatform("teams", false, seed, Trouble.CONFIRMED_LATE);
        var courier = courier(platform);
        platform.failing(share);
        for (int i = 0; i < POSTS; i++) {
            puts(i, "teams");
            runs(courier, SECOND);
            platform.answerAfterCalls(5);
        }
        platform.answerAfterCalls(0);
        platform.failing(0);
        runs(courier, Duration.ofMinutes(5));
        everythingArrivedOnceAndInOrder(platform);
    }

    @Test
    void aLookupThatThrowsIsNoTroubleOfTheDoor() {
        teams.withoutHistory();
        teams.answers("t1", new CallResult.Unknown<>("timeout"));
        teams.lookupThrows("t1");
        put(say("t1", TEAMS), say("t2", new Place.Channel("teams:C2")));
        runs(courier, Duration.ofHours(1));
        assertThat(teams.calls()).filteredOn("say t1"::equals).hasSize(1);
        assertThat(teams.calls()).filteredOn("find t1"::equals).hasSizeBetween(60, 260);
        assertThat(teams.calls()).contains("say t2");
    }

    @Test
    void aPlatformThatIsOnlySlowDoesNotFillItsPlaces() {
        teams.withoutHistory();
        teams.always(new CallResult.Unknown<>("timeout"));
        put(say("t1", TEAMS), say("t2", new Place.Channel("teams:C2")));
        runs(courier, Duration.ofHours(6));
        assertThat(teams.calls()).filteredOn("say t1"::equals).hasSizeLessThan(9);
        assertThat(teams.calls()).filteredOn("say t2"::equals).hasSizeLessThan(9);
        teams.always(new CallResult.Ok<>("ref"));
        runs(courier, Duration.ofHours(6));
        assertThat(parcels.headers()).isEmpty();
    }

    /// Without a history no one can tell whether it arrived: then twice is better than never.
    @Test
    void withoutHistoryAStoredMessageIsRepeatedOnlyOnceThePlatformAnswers() {
        var platform = new TroubledPlatform("teams", false, 1, Trouble.STORED_WITHOUT_ANSWER);
        var courier = courier(platform);
        platform.failing(1);
        puts(1, "teams");
        runs(courier, Duration.ofHours(5));
        assertThat(platform.stored()).isEqualTo(1);
        platform.failing(0);
        runs(courier, Duration.ofMinutes(1));
        assertThat(platform.stored()).isEqualTo(2);
        assertThat(parcels.headers()).isEmpty();
        assertThat(givenUp).isEmpty();
    }

    @Test
    void whatFailsForADayIsGivenUpTogetherAndReported() {
        var platform = slack(1, Trouble.UNAVAILABLE);
        var courier = courier(platform);
        platform.failing(1);
        puts(0, "slack");
        puts(PLACES, "slack");
        runs(courier, Duration.ofHours(24));
        assertThat(givenUp).isEmpty();
        runs(courier, Duration.ofMinutes(2));
        assertThat(givenUp).containsExactly("p0", "p" + PLACES);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 30, 3600})
    void aRateLimitForADayIsGivenUpToo(long seconds) {
        slack.always(new CallResult.RateLimited<>(Duration.ofSeconds(seconds)));
        courier.onUndeliverable((parcel, why) -> givenUp.add(parcel.header().id() + ": " + why));
        put(say("p1", GENERAL), say("p2", RANDOM), rewrite("r1", "key-p1"));
        runs(courier, Duration.ofHours(24));
        assertThat(givenUp).isEmpty();
        runs(courier, Duration.ofHours(3));
        assertThat(givenUp)
                .containsExactlyInAnyOrder("p1: the rate is limited", "p2: the rate is limited");
        assertThat(parcels.headers()).isEmpty();
    }
}
