package io.baton.memory;

import io.baton.chat.Place;
import io.baton.outbox.Whereabouts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryWhereabouts implements Whereabouts {

    private final Map<Place, Known> known = new HashMap<>();

    @Override
    public synchronized Optional<Known> of(Place place) {
        return Optional.ofNullable(known.get(place));
    }

    @Override
    public synchronized void reached(Place place, String address) {
        known.put(place, new Known(address, null));
    }

    @Override
    public synchronized void lost(Place place, String address, String why) {
        known.computeIfPresent(
                place, (_, now) -> now.address().equals(address) ? new Known(address, why) : now);
    }
}
