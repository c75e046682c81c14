package io.baton.outbox;

import io.baton.chat.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Addresses of places on their platform, for a door that can't derive them from a place's id. Only
/// the door knows the format.
public interface PlaceAddresses {

    /// @param unreachable why messages don't arrive anymore; null while they do
    record PlaceAddress(String address, @Nullable String unreachable) {}

    /// The last known address.
    Optional<PlaceAddress> find(Place place);

    /// Records that someone wrote from the place, so messages arrive there.
    void reached(Place place, String address);

    /// Records that messages no longer arrive at this address. Does nothing if the place has a
    /// newer address.
    ///
    /// @param why the reason, worded for the person who waits for an answer from there
    void markUnreachable(Place place, String address, String why);
}
