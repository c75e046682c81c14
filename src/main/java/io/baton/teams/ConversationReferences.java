package io.baton.teams;

import com.github.benmanes.caffeine.cache.Cache;
import io.baton.chat.Place;
import io.baton.door.Caches;
import io.baton.outbox.PlaceAddresses;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps where places lie up to date. Each turn says where it comes from; what was written a moment
/// ago is not written again.
final class ConversationReferences {
    private static final Logger LOG = LoggerFactory.getLogger(ConversationReferences.class);
    private static final Duration WRITTEN = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Cache<Place, String> seen;
    private final PlaceAddresses placeAddresses;

    ConversationReferences(PlaceAddresses placeAddresses, InstantSource clock) {
        this.placeAddresses = placeAddresses;
        seen = Caches.expiring(MOST, WRITTEN, clock).build();
    }

    /// Something came from there. A database that is down keeps nobody from being heard.
    void seen(IncomingActivity in) {
        try {
            reached(in.place(), in.reference());
            if (!in.personal()) {
                acquainted(new Place.Direct(in.personId()), in.directReference());
            }
        } catch (Unavailable e) {
            LOG.warn("where {} lies could not be kept: {}", in.place(), e.getMessage());
        }
    }

    /// A conversation was opened. Where that cannot be kept, it is opened again the next time.
    void opened(Place place, ConversationReference conversationReference) {
        try {
            reached(place, conversationReference);
        } catch (Unavailable e) {
            LOG.warn("where {} lies could not be kept: {}", place, e.getMessage());
        }
    }

    private void reached(Place place, ConversationReference conversationReference) {
        var written = conversationReference.written();
        if (!written.equals(seen.getIfPresent(place))) {
            placeAddresses.reached(place, written);
            seen.put(place, written);
        }
    }

    /// A conversation that is open already is better than the way to open one.
    private void acquainted(Place.Direct person, ConversationReference unopened) {
        if (seen.getIfPresent(person) == null) {
            var known = placeAddresses.find(person);
            if (known.isEmpty() || known.get().unreachable() != null) {
                placeAddresses.reached(person, unopened.written());
            }
            seen.put(person, known.map(PlaceAddress::address).orElseGet(unopened::written));
        }
    }

    /// @throws Unavailable if the database does not answer
    Optional<PlaceAddress> find(Place place) {
        return placeAddresses.find(place);
    }

    void markUnreachable(Place place, ConversationReference conversationReference, String why) {
        try {
            seen.invalidate(place);
            placeAddresses.markUnreachable(place, conversationReference.written(), why);
            LOG.warn("nothing arrives at {} any more: {}", place, why);
        } catch (Unavailable e) {
            LOG.warn("that {} is lost could not be kept: {}", place, e.getMessage());
        }
    }
}
