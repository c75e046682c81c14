package io.baton.mongo.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Workspace;
import io.baton.outbox.Label;
import io.baton.testing.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

abstract class LedgerContract {

    private static final Workspace HARBOR = new Workspace("slack:THARBOR");
    private static final Workspace NORTH = new Workspace("slack:TNORTH");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Stores stores;

    LedgerContract(Engine engine) {
        stores = engine.fresh(new Clock("2026-11-23T10:00:00Z")).instance();
    }

    @Test
    void whatWasSaidIsKnownAndItsMessageIsFoundByItsKey() {
        stores.ledger().enter(label("p1"), "ts-1", NOW);
        assertThat(stores.ledger().knows(HARBOR, "p1")).isTrue();
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).contains("ts-1");
    }

    @Test
    void whatNeverLeftIsUnknown() {
        assertThat(stores.ledger().knows(HARBOR, "p1")).isFalse();
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).isEmpty();
    }

    @Test
    void whatWasGivenUpIsKnownButHasNoMessage() {
        stores.ledger().enter(label("p1"), null, NOW);
        assertThat(stores.ledger().knows(HARBOR, "p1")).isTrue();
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).isEmpty();
    }

    @Test
    void theLastMessageOfAKeyCounts() {
        stores.ledger().enter(label("p1"), "ts-1", NOW);
        stores.ledger().enter(label("p1"), "ts-2", NOW);
        stores.ledger().enter(label("p1"), null, NOW);
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).contains("ts-2");
    }

    @Test
    void aFirmFindsNoMessageOfAnother() {
        stores.ledger().enter(label("p1"), "ts-1", NOW);
        assertThat(stores.ledger().knows(NORTH, "p1")).isFalse();
        assertThat(stores.ledger().reference(NORTH, "key-p1")).isEmpty();
    }

    @Test
    void whatIsOldIsForgotten() {
        stores.ledger().enter(label("p1"), "ts-1", NOW);
        stores.ledger().enter(label("p2"), "ts-2", NOW.plusSeconds(1));
        stores.ledger().forget(NOW.plusSeconds(1));
        assertThat(stores.ledger().knows(HARBOR, "p1")).isFalse();
        assertThat(stores.ledger().reference(HARBOR, "key-p1")).isEmpty();
        assertThat(stores.ledger().reference(HARBOR, "key-p2")).contains("ts-2");
    }

    private static Label label(String id) {
        return Label.of(HARBOR, Samples.say(id, new Place.Channel("slack:C1")), 1, NOW);
    }
}
