package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.testing.StoppedClock;
import org.junit.jupiter.api.Test;

abstract class WhereaboutsContract {

    private static final Place SALES = new Place.Channel("teams:19:sales@thread.tacv2");
    private static final Place RITA = new Place.Direct("teams:rita");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    WhereaboutsContract(StorageEngine engine) {
        database = engine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void nobodyKnowsAPlaceFromWhichNothingCame() {
        stores.whereabouts().reached(SALES, "here");
        assertThat(stores.whereabouts().find(RITA)).isEmpty();
    }

    @Test
    void theLastAddressCountsForEachInstance() {
        stores.whereabouts().reached(SALES, "here");
        stores.whereabouts().reached(SALES, "there");
        assertThat(database.newInstance().whereabouts().find(SALES))
                .contains(new PlaceAddress("there", null));
    }

    @Test
    void aLostPlaceSaysWhy() {
        stores.whereabouts().reached(SALES, "here");
        stores.whereabouts().markUnreachable(SALES, "here", "blocked");
        assertThat(stores.whereabouts().find(SALES)).contains(new PlaceAddress("here", "blocked"));
    }

    @Test
    void aLostPlaceFromWhichSomethingComesIsFoundAgain() {
        stores.whereabouts().reached(SALES, "here");
        stores.whereabouts().markUnreachable(SALES, "here", "blocked");
        stores.whereabouts().reached(SALES, "here");
        assertThat(stores.whereabouts().find(SALES)).contains(new PlaceAddress("here", null));
    }

    @Test
    void whoFailedAtAnOldAddressDoesNotLoseTheNewOne() {
        stores.whereabouts().reached(SALES, "here");
        stores.whereabouts().reached(SALES, "there");
        stores.whereabouts().markUnreachable(SALES, "here", "moved");
        assertThat(stores.whereabouts().find(SALES)).contains(new PlaceAddress("there", null));
    }
}
