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
    private final StoresUnderTest storesUnderTest;

    WhereaboutsContract(StorageEngine storageEngine) {
        database = storageEngine.newDatabase(new StoppedClock("2026-11-23T10:00:00Z"));
        storesUnderTest = database.newInstance();
    }

    @Test
    void nobodyKnowsAPlaceFromWhichNothingCame() {
        storesUnderTest.whereabouts().reached(SALES, "here");
        assertThat(storesUnderTest.whereabouts().find(RITA)).isEmpty();
    }

    @Test
    void theLastAddressCountsForEachInstance() {
        storesUnderTest.whereabouts().reached(SALES, "here");
        storesUnderTest.whereabouts().reached(SALES, "there");
        assertThat(database.newInstance().whereabouts().find(SALES))
                .contains(new PlaceAddress("there", null));
    }

    @Test
    void aLostPlaceSaysWhy() {
        storesUnderTest.whereabouts().reached(SALES, "here");
        storesUnderTest.whereabouts().markUnreachable(SALES, "here", "blocked");
        assertThat(storesUnderTest.whereabouts().find(SALES))
                .contains(new PlaceAddress("here", "blocked"));
    }

    @Test
    void aLostPlaceFromWhichSomethingComesIsFoundAgain() {
        storesUnderTest.whereabouts().reached(SALES, "here");
        storesUnderTest.whereabouts().markUnreachable(SALES, "here", "blocked");
        storesUnderTest.whereabouts().reached(SALES, "here");
        assertThat(storesUnderTest.whereabouts().find(SALES))
                .contains(new PlaceAddress("here", null));
    }

    @Test
    void whoFailedAtAnOldAddressDoesNotLoseTheNewOne() {
        storesUnderTest.whereabouts().reached(SALES, "here");
        storesUnderTest.whereabouts().reached(SALES, "there");
        storesUnderTest.whereabouts().markUnreachable(SALES, "here", "moved");
        assertThat(storesUnderTest.whereabouts().find(SALES))
                .contains(new PlaceAddress("there", null));
    }
}
