package io.baton.mongo.contract;

import static io.baton.mongo.contract.Samples.ANNA;
import static io.baton.mongo.contract.Samples.HARBOR;
import static io.baton.mongo.contract.Samples.NORTH;
import static io.baton.mongo.contract.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.baton.chat.Place;
import io.baton.digest.Edition;
import io.baton.digest.IsoWeek;
import io.baton.digest.Schedule;
import io.baton.digest.Subscription;
import io.baton.firm.FirmId;
import io.baton.store.Journal.Outcome;
import io.baton.testing.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class DigestContract {

    private static final Schedule MONDAYS = new Schedule(DayOfWeek.MONDAY, LocalTime.of(9, 0));
    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    private final Engine.Database database;
    private final Stores stores;

    DigestContract(Engine engine) {
        database = engine.fresh(new Clock("2026-11-23T10:00:00Z"));
        stores = database.instance();
    }

    @Test
    void aSubscriptionIsReadAsItWasWritten() {
        var begun = subscription(HARBOR, "slack:C1");
        assertThat(write(begun, "t1")).isEqualTo(Outcome.WRITTEN);
        assertThat(stores.subscriptions().find(HARBOR, "slack:C1")).contains(begun.written());
        var fridays = new Schedule(DayOfWeek.FRIDAY, LocalTime.of(16, 30));
        var moved = begun.written().at(fridays, Samples.RITA, NOW.plusSeconds(1));
        write(moved, "t2");
        assertThat(stores.subscriptions().find(HARBOR, "slack:C1")).contains(moved.written());
    }

    @Test
    void allSubscriptionsOfAFirmAreKnownAlsoThoseSwitchedOff() {
        write(subscription(HARBOR, "slack:C2").off(ANNA, NOW), "t1");
        write(subscription(HARBOR, "slack:C1"), "t2");
        write(subscription(NORTH, "slack:C1"), "t3");
        assertThat(stores.subscriptions().all(HARBOR))
                .extracting(Subscription::place, Subscription::on)
                .containsExactly(tuple("slack:C1", true), tuple("slack:C2", false));
        assertThat(stores.subscriptions().find(NORTH, "slack:C2")).isEmpty();
    }

    @Test
    void ofTwoInstancesThatWriteAnEditionOnePostsIt() {
        var edition = new Edition(HARBOR, "slack:C1", WEEK, NOW, NOW.plusSeconds(5), 0);
        var post = List.of(Samples.say("digest", new Place.Channel("slack:C1")));
        var other = database.instance();
        assertThat(stores.editionJournal().write(edition, "one", post)).isEqualTo(Outcome.WRITTEN);
        assertThat(other.editionJournal().write(edition, "two", post)).isEqualTo(Outcome.STALE);
        assertThat(other.editionJournal().write(edition, "one", post)).isEqualTo(Outcome.HEARD);
        assertThat(other.editions().find(HARBOR, "slack:C1", WEEK)).contains(edition.written());
        await().untilAsserted(() -> assertThat(stores.parcels().labels()).hasSize(1));
    }

    @Test
    void anEditionOfAnotherWeekPlaceOrFirmIsAnother() {
        var edition = new Edition(HARBOR, "slack:C1", WEEK, NOW, NOW, 0);
        stores.editionJournal().write(edition, "t1", List.of());
        assertThat(stores.editions().find(HARBOR, "slack:C1", WEEK.next())).isEmpty();
        assertThat(stores.editions().find(HARBOR, "slack:C2", WEEK)).isEmpty();
        assertThat(stores.editions().find(NORTH, "slack:C1", WEEK)).isEmpty();
    }

    private Outcome write(Subscription subscription, String turn) {
        return stores.subscriptionJournal().write(subscription, turn, List.of());
    }

    private static Subscription subscription(FirmId firm, String place) {
        return Subscription.begun(firm, place, MONDAYS, ANNA, NOW);
    }
}
