package io.baton.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Parcels for a door that isn't connected.
class UndeliverableParcelsTest extends CourierScene {

    @Test
    void parcelsForADisconnectedDoorWait() {
        put(say("m1", new Place.Channel("mail:x")), say("p1", GENERAL));
        courier.dispatch();
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("m1");
        assertThat(meters.get("baton.outbox.unserved").gauge().value()).isEqualTo(1);
    }

    @Test
    void parcelsForADoorThatStaysDisconnectedAreParkedAndReported() {
        var reports = new ArrayList<String>();
        courier.onUndeliverable((parcel, why) -> reports.add(parcel.header().id() + ": " + why));
        var gone = new Place.Channel("mail:x");
        put(say("m1", gone), rewrite("m2", gone, "key-m1"));
        courier.dispatch();
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
    void afterAStartOldParcelsGetTimeForTheirDoorToReconnect() {
        put(say("m1", new Place.Channel("mail:x")));
        stoppedClock.advance(Duration.ofDays(1));
        courier("two").dispatch();
        assertThat(parcels.headers()).extracting(ParcelHeader::id).containsExactly("m1");
    }
}
