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

    /// From now on, or no more, nobody answers.
    public synchronized void down(boolean now) {
        down = now;
    }

    private void answer() {
        if (down) {
            throw new Unavailable("down", new IllegalStateException());
        }
    }

    @Override
    public synchronized Optional<PlaceAddress> find(Place place) {
        answer();
        return Optional.ofNullable(known.get(place));
    }

    @Override
    public synchronized void reached(Place place, String address) {
        answer();
        known.put(place, new PlaceAddress(address, null));
    }

    @Override
    public synchronized void markUnreachable(Place place, String address, String why) {
        answer();
        known.computeIfPresent(
                place,
                (_, now) -> now.address().equals(address) ? new PlaceAddress(address, why) : now);
    }
}
