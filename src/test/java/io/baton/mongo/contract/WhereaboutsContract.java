package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.outbox.Whereabouts.Known;
import io.baton.testing.Clock;
import org.junit.jupiter.api.Test;

abstract class WhereaboutsContract {

    private static final Place SALES = new Place.Channel("teams:19:sales@thread.tacv2");
    private static final Place RITA = new Place.Direct("teams:rita");

    private final Engine.Database database;
    private final Stores stores;

    WhereaboutsContract(Engine engine) {
        database = engine.fresh(new Clock("2026-11-23T10:00:00Z"));
        stores = database.instance();
    }

    @Test
    void nobodyKnowsAPlaceFromWhichNothingCame() {
        stores.whereabouts().reached(SALES, "here");
        assertThat(stores.whereabouts().of(RITA)).isEmpty();
    }

    @Test
    void theLastAddressCountsForEachInstance() {
        stores.whereabouts().reached(SALES, "here");
        stores.whereabouts().reached(SALES, "there");
        assertThat(database.instance().whereabouts().of(SALES)).contains(new Known("there", null));
    }

    @Test
    void aLostPlaceSaysWhy() {
        stores.whereabouts().reached(SALES, "here");
        stores.whereabouts().lost(SALES, "here", "blocked");
        assertThat(stores.whereabouts().of(SALES)).contains(new Known("here", "blocked"));
    }

    @Test
    void aLostPlaceFromWhichSomethingComesIsFoundAgain() {
        stores.whereabouts().reached(SALES, "here");
        stores.whereabouts().lost(SALES, "here", "blocked");
        stores.whereabouts().reached(SALES, "here");
        assertThat(stores.whereabouts().of(SALES)).contains(new Known("here", null));
    }

    @Test
    void whoFailedAtAnOldAddressDoesNotLoseTheNewOne() {
        stores.whereabouts().reached(SALES, "here");
        stores.whereabouts().reached(SALES, "there");
        stores.whereabouts().lost(SALES, "here", "moved");
        assertThat(stores.whereabouts().of(SALES)).contains(new Known("there", null));
    }
}
