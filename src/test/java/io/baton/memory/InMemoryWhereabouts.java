package io.baton.memory;

import io.baton.chat.Place;
import io.baton.outbox.Unavailable;
import io.baton.outbox.Whereabouts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryWhereabouts implements Whereabouts {

    private final Map<Place, Known> known = new HashMap<>();

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
    public synchronized Optional<Known> of(Place place) {
        answer();
        return Optional.ofNullable(known.get(place));
    }

    @Override
    public synchronized void reached(Place place, String address) {
        answer();
        known.put(place, new Known(address, null));
    }

    @Override
    public synchronized void lost(Place place, String address, String why) {
        answer();
        known.computeIfPresent(
                place, (_, now) -> now.address().equals(address) ? new Known(address, why) : now);
    }
}
