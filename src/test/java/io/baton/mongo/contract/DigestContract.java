package io.baton.mongo.contract;

import static io.baton.mongo.contract.StoredSamples.ANNA;
import static io.baton.mongo.contract.StoredSamples.HARBOR;
import static io.baton.mongo.contract.StoredSamples.NORTH;
import static io.baton.mongo.contract.StoredSamples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Place;
import io.baton.digest.Edition;
import io.baton.digest.IsoWeek;
import io.baton.digest.Schedule;
import io.baton.digest.Subscription;
import io.baton.firm.FirmId;
import io.baton.store.Journal.WriteOutcome;
import io.baton.testing.StoppedClock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class DigestContract {

    private static final Schedule MONDAYS = new Schedule(DayOfWeek.MONDAY, LocalTime.of(9, 0));
    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    DigestContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void aSubscriptionReadsAsWritten() {
        var begun = subscription(HARBOR, "slack:C1");
        assertThat(write(begun, "t1")).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(stores.subscriptions().find(HARBOR, "slack:C1")).contains(begun.written());
        var fridays = new Schedule(DayOfWeek.FRIDAY, LocalTime.of(16, 30));
        var moved = begun.written().reschedule(fridays, StoredSamples.RITA, NOW.plusSeconds(1));
        write(moved, "t2");
        assertThat(stores.subscriptions().find(HARBOR, "slack:C1")).contains(moved.written());
    }

    @Test
    void subscriptionsThatAreOffAreListedToo() {
        write(subscription(HARBOR, "slack:C2").switchOff(ANNA, NOW), "t1");
        write(subscription(HARBOR, "slack:C1"), "t2");
        write(subscription(NORTH, "slack:C1"), "t3");
        assertThat(stores.subscriptions().all(HARBOR))
                .extracting(Subscription::place, Subscription::active)
                .containsExactly(tuple("slack:C1", true), tuple("slack:C2", false));
        assertThat(stores.subscriptions().find(NORTH, "slack:C2")).isEmpty();
    }

    @Test
    void onlyOneOfTwoInstancesPostsAnEdition() {
        var edition = new Edition(HARBOR, "slack:C1", WEEK, NOW, NOW.plusSeconds(5), 0);
        var post = List.of(StoredSamples.say("digest", new Place.Channel("slack:C1")));
        var other = database.newInstance();
        assertThat(stores.editions().write(edition, "one", post)).isEqualTo(WriteOutcome.WRITTEN);
        assertThat(other.editions().write(edition, "two", post)).isEqualTo(WriteOutcome.STALE);
        assertThat(other.editions().write(edition, "one", post))
                .isEqualTo(WriteOutcome.DUPLICATE_TURN);
        assertThat(other.editions().find(HARBOR, "slack:C1", WEEK)).contains(edition.written());
        await().untilAsserted(() -> assertThat(stores.parcels().headers()).hasSize(1));
    }

    @Test
    void anEditionIsFoundByItsFirmPlaceAndWeek() {
        var edition = new Edition(HARBOR, "slack:C1", WEEK, NOW, NOW, 0);
        stores.editions().write(edition, "t1", List.of());
        assertThat(stores.editions().find(HARBOR, "slack:C1", WEEK.next())).isEmpty();
        assertThat(stores.editions().find(HARBOR, "slack:C2", WEEK)).isEmpty();
        assertThat(stores.editions().find(NORTH, "slack:C1", WEEK)).isEmpty();
    }

    private WriteOutcome write(Subscription subscription, String turn) {
        return stores.subscriptions().write(subscription, turn, List.of());
    }

    private static Subscription subscription(FirmId firm, String place) {
        return Subscription.start(firm, place, MONDAYS, ANNA, NOW);
    }
}
