package io.baton.memory;

import io.baton.chat.Place;
import io.baton.outbox.PlaceAddresses;
import io.baton.outbox.Unavailable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryPlaceAddresses implements PlaceAddresses {

    private final Map<Place, PlaceAddress> known = new HashMap<>();

    private boolean down;

    /// Simulates a database outage.
    public synchronized void down(boolean isDown) {
        down = isDown;
    }

    private void requireUp() {
        if (down) {
            throw new Unavailable("down", new IllegalStateException());
        }
    }

    @Override
    public synchronized Optional<PlaceAddress> find(Place place) {
        requireUp();
        return Optional.ofNullable(known.get(place));
    }

    @Override
    public synchronized void reached(Place place, String address) {
        requireUp();
        known.put(place, new PlaceAddress(address, null));
    }

    @Override
    public synchronized void markUnreachable(Place place, String address, String why) {
        requireUp();
        known.computeIfPresent(
                place,
                (_, now) -> now.address().equals(address) ? new PlaceAddress(address, why) : now);
    }
}
