package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Parcels for a door that isn't connected.
class UndeliverableParcelsTest extends CourierScene {
    private final List<String> reports = new ArrayList<>();

    @Test
    void parcelsForADisconnectedDoorWait() {
        put(say("m1", new Place.Channel("mail:x")), say("p1", GENERAL));
        courier.dispatch();
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("m1");
        assertThat(meters.get("baton.outbox.unserved").gauge().value()).isEqualTo(1);
    }

    @Test
    void parcelsForADoorThatStaysDisconnectedAreParkedAndReported() {
        var gone = new Place.Channel("mail:x");
        put(say("m1", gone), rewrite("m2", gone, "key-m1"));
        reporting(courier).dispatch();
        stoppedClock.advance(RetryPolicy.DEFAULT.giveUp().undeliverableAfter());
        courier.dispatch();
        assertThat(parcels.headers()).isEmpty();
        assertThat(parcels.parked()).isEqualTo(1);
        assertThat(reports).containsExactly("m1: Baton is no longer connected to Mail");
        assertThat(counted("given_up")).isEqualTo(1);
        courier.dispatch();
        assertThat(meters.get("baton.outbox.unserved").gauge().value()).isZero();
    }

    @Test
    void parcelsForADoorThatOnlyAnotherInstanceHasAreLeftToIt() {
        var both = courier("both");
        both.dispatch();
        var slackOnly = reporting(withSlackOnly("slack only"));
        put(say("t1", TEAMS), rewrite("t2", TEAMS, "key-t1"), say("p1", GENERAL));
        runs(slackOnly, Duration.ofHours(23));
        assertThat(slack.calls()).containsExactly("say p1");
        assertThat(teams.calls()).isEmpty();
        both.dispatch();
        assertThat(teams.calls()).containsExactly("say t1", "rewrite ref-t1 t2");
        put(say("t3", TEAMS));
        runs(slackOnly, Duration.ofHours(23));
        both.dispatch();
        assertThat(teams.calls()).endsWith("say t3");
        assertThat(parcels.headers()).isEmpty();
        assertThat(reports).isEmpty();
    }

    @Test
    void anInstanceThatIsGoneForADayIsNotWaitedForAnyLonger() {
        courier("both").dispatch();
        put(say("t1", TEAMS));
        runs(reporting(withSlackOnly("slack only")), DoorStates.REMEMBERED.plusMinutes(2));
        assertThat(reports).containsExactly("t1: Baton is no longer connected to Teams");
    }

    @Test
    void anInstanceThatRestartsWithoutItsDoorIsNotWaitedFor() {
        courier("one").dispatch();
        put(say("t1", TEAMS));
        runs(reporting(withSlackOnly("one")), Duration.ofMinutes(12));
        assertThat(reports).containsExactly("t1: Baton is no longer connected to Teams");
    }

    @Test
    void theHealthSaysThatTheyWait() {
        courier("both").dispatch();
        var slackOnly = withSlackOnly("slack only");
        put(say("t1", TEAMS));
        var queued = stoppedClock.instant();
        slackOnly.dispatch();
        assertThat(slackOnly.state().waitingSince()).as("another instance may be on it").isEmpty();
        runs(slackOnly, Duration.ofMinutes(12));
        assertThat(slackOnly.state().waitingSince()).containsExactly(Map.entry("teams", queued));
        courier("both").dispatch();
        slackOnly.dispatch();
        assertThat(slackOnly.state().waitingSince()).isEmpty();
    }

    private void runs(Courier one, Duration time) {
        for (long i = 0; i < time.toMinutes(); i++) {
            one.dispatch();
            stoppedClock.advance(Duration.ofMinutes(1));
        }
    }

    private Courier reporting(Courier one) {
        one.onUndeliverable((parcel, why) -> reports.add(parcel.header().id() + ": " + why));
        return one;
    }

    private Courier withSlackOnly(String name) {
        var office = PostOffice.of(parcels, sentLog, doors, List.of(slack));
        return new Courier(office, name, stoppedClock, RetryPolicy.DEFAULT, Runnable::run, meters);
    }

    @Test
    void afterAStartOldParcelsGetTimeForTheirDoorToReconnect() {
        put(say("m1", new Place.Channel("mail:x")));
        stoppedClock.advance(Duration.ofDays(1));
        courier("two").dispatch();
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("m1");
    }
}
