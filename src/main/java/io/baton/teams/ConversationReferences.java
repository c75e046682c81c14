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

/// Keeps the addresses of places up to date. Every activity has an address; an unchanged one is
/// written once in ten minutes.
final class ConversationReferences {
    private static final Logger LOG = LoggerFactory.getLogger(ConversationReferences.class);
    private static final Duration CACHE_TTL = Duration.ofMinutes(10);
    private static final int MAX_CACHED = 10_000;

    private final Cache<Place, String> recent;
    private final PlaceAddresses placeAddresses;

    ConversationReferences(PlaceAddresses placeAddresses, InstantSource clock) {
        this.placeAddresses = placeAddresses;
        recent = Caches.expiring(MAX_CACHED, CACHE_TTL, clock).build();
    }

    /// Records where an activity came from. Ignores an unavailable database, so that people still
    /// get an answer.
    void seen(IncomingActivity in) {
        try {
            reached(in.place(), in.reference());
            if (!in.personal()) {
                rememberPerson(new Place.Direct(in.personId()), in.directReference());
            }
        } catch (Unavailable e) {
            LOG.warn("The address of {} could not be stored: {}", in.place(), e.getMessage());
        }
    }

    /// Records a new personal chat. If that fails, the next message opens the chat again.
    void opened(Place place, ConversationReference conversationReference) {
        try {
            reached(place, conversationReference);
        } catch (Unavailable e) {
            LOG.warn("The address of {} could not be stored: {}", place, e.getMessage());
        }
    }

    private void reached(Place place, ConversationReference conversationReference) {
        var written = conversationReference.written();
        if (!written.equals(recent.getIfPresent(place))) {
            placeAddresses.reached(place, written);
            recent.put(place, written);
        }
    }

    /// An existing chat takes precedence over a reference that would open one.
    private void rememberPerson(Place.Direct person, ConversationReference unopened) {
        if (recent.getIfPresent(person) == null) {
            var known = placeAddresses.find(person);
            if (known.isEmpty() || known.get().unreachable() != null) {
                placeAddresses.reached(person, unopened.written());
            }
            recent.put(person, known.map(PlaceAddress::address).orElseGet(unopened::written));
        }
    }

    /// @throws Unavailable if the database does not answer
    Optional<PlaceAddress> find(Place place) {
        return placeAddresses.find(place);
    }

    void markUnreachable(Place place, ConversationReference conversationReference, String why) {
        try {
            recent.invalidate(place);
            placeAddresses.markUnreachable(place, conversationReference.written(), why);
            LOG.warn("Messages no longer arrive at {}: {}", place, why);
        } catch (Unavailable e) {
            LOG.warn("Could not store that {} is unreachable: {}", place, e.getMessage());
        }
    }
}
