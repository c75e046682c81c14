package io.baton.mongo;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.outbox.CallResult;
import io.baton.outbox.Courier;
import io.baton.outbox.Messenger;
import io.baton.outbox.PostOffice;
import io.baton.outbox.RetryPolicy;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Lists what a courier delivers to the doors.
final class Deliveries {
    private final Listing to = new Listing();

    private Deliveries() {}

    /// Delivers everything in the outbox. The doors accept every message.
    static String of(MongoStores stores, InstantSource clock) {
        var deliveries = new Deliveries();
        var doors = List.<Messenger>of(deliveries.door("slack"), deliveries.door("teams"));
        var office = PostOffice.of(stores.parcels(), stores.sentLog(), stores.doorStates(), doors);
        var courier =
                new Courier(
                        office,
                        "test",
                        clock,
                        RetryPolicy.DEFAULT,
                        Runnable::run,
                        new SimpleMeterRegistry());
        while (courier.dispatch() > 0) {
            // Each pass frees the parcels behind those it delivers.
        }
        return deliveries.to.text();
    }

    private Messenger door(String name) {
        return new Messenger() {
            @Override
            public String door() {
                return name;
            }

            @Override
            public CallResult<String> send(String parcel, Place place, Card card) {
                to.under(
                        "say %s to %s".formatted(parcel, Listing.place(place)),
                        () -> CardLines.of(card, to));
                return new CallResult.Ok<>("message of " + parcel);
            }

            @Override
            public CallResult<String> rewrite(String reference, Place place, Card card) {
                to.under(
                        "rewrite %s at %s".formatted(reference, Listing.place(place)),
                        () -> CardLines.of(card, to));
                return new CallResult.Ok<>(reference);
            }

            @Override
            public boolean isAboutCard(String refusal) {
                return false;
            }

            @Override
            public boolean canFind(Place place) {
                return true;
            }

            @Override
            public boolean awaitsAnswer(String parcel) {
                return false;
            }

            @Override
            public Optional<String> find(String parcel, Place place, Instant since) {
                to.line("look for %s at %s".formatted(parcel, Listing.place(place)));
                return Optional.empty();
            }
        };
    }
}
