package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.testing.StoppedClock;
import org.junit.jupiter.api.Test;

abstract class PlaceAddressesContract {

    private static final Place SALES = new Place.Channel("teams:19:sales@thread.tacv2");
    private static final Place RITA = new Place.Direct("teams:rita");

    private final StorageEngine.Database database;
    private final StoresUnderTest stores;

    PlaceAddressesContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        stores = database.newInstance();
    }

    @Test
    void aPlaceThatWasNeverReachedHasNoAddress() {
        stores.placeAddresses().reached(SALES, "here");
        assertThat(stores.placeAddresses().find(RITA)).isEmpty();
    }

    @Test
    void everyInstanceKnowsTheLatestAddress() {
        stores.placeAddresses().reached(SALES, "here");
        stores.placeAddresses().reached(SALES, "there");
        assertThat(database.newInstance().placeAddresses().find(SALES))
                .contains(new PlaceAddress("there", null));
    }

    @Test
    void anUnreachablePlaceHasAReason() {
        stores.placeAddresses().reached(SALES, "here");
        stores.placeAddresses().markUnreachable(SALES, "here", "blocked");
        assertThat(stores.placeAddresses().find(SALES))
                .contains(new PlaceAddress("here", "blocked"));
    }

    @Test
    void anUnreachablePlaceCanBeReachedAgain() {
        stores.placeAddresses().reached(SALES, "here");
        stores.placeAddresses().markUnreachable(SALES, "here", "blocked");
        stores.placeAddresses().reached(SALES, "here");
        assertThat(stores.placeAddresses().find(SALES)).contains(new PlaceAddress("here", null));
    }

    @Test
    void aFailureAtAnOldAddressKeepsTheNewOne() {
        stores.placeAddresses().reached(SALES, "here");
        stores.placeAddresses().reached(SALES, "there");
        stores.placeAddresses().markUnreachable(SALES, "here", "moved");
        assertThat(stores.placeAddresses().find(SALES)).contains(new PlaceAddress("there", null));
    }
}
