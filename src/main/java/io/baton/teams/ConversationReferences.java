package io.baton.teams;

import io.baton.chat.Place;
import io.baton.outbox.PlaceAddresses;
import io.baton.outbox.PlaceAddresses.PlaceAddress;
import io.baton.outbox.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps where places lie up to date. Each turn says where it comes from; what was written a moment
/// ago is not written again.
final class ConversationReferences {
    private static final Logger LOG = LoggerFactory.getLogger(ConversationReferences.class);
    private static final Duration WRITTEN = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private record Seen(String address, Instant until) {}

    private final Map<Place, Seen> seen = new ConcurrentHashMap<>();
    private final PlaceAddresses whereabouts;
    private final InstantSource clock;

    ConversationReferences(PlaceAddresses whereabouts, InstantSource clock) {
        this.whereabouts = whereabouts;
        this.clock = clock;
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
    void opened(Place place, ConversationReference address) {
        try {
            reached(place, address);
        } catch (Unavailable e) {
            LOG.warn("where {} lies could not be kept: {}", place, e.getMessage());
        }
    }

    private void reached(Place place, ConversationReference address) {
        var written = address.written();
        var now = clock.instant();
        var known = seen.get(place);
        if (known == null || !known.address().equals(written) || now.isAfter(known.until())) {
            whereabouts.reached(place, written);
            remember(place, written, now);
        }
    }

    /// A conversation that is open already is better than the way to open one.
    private void acquainted(Place.Direct person, ConversationReference unopened) {
        if (!seen.containsKey(person)) {
            var known = whereabouts.find(person);
            if (known.isEmpty() || known.get().unreachable() != null) {
                whereabouts.reached(person, unopened.written());
            }
            remember(
                    person,
                    known.map(PlaceAddress::address).orElseGet(unopened::written),
                    clock.instant());
        }
    }

    private void remember(Place place, String written, Instant now) {
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(place, new Seen(written, now.plus(WRITTEN)));
    }

    /// @throws Unavailable if the database does not answer
    Optional<PlaceAddress> find(Place place) {
        return whereabouts.find(place);
    }

    void markUnreachable(Place place, ConversationReference address, String why) {
        try {
            seen.remove(place);
            whereabouts.markUnreachable(place, address.written(), why);
            LOG.warn("nothing arrives at {} any more: {}", place, why);
        } catch (Unavailable e) {
            LOG.warn("that {} is lost could not be kept: {}", place, e.getMessage());
        }
    }
}
