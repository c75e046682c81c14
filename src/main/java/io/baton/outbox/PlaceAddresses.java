package io.baton.outbox;

import io.baton.chat.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where places lie on their platform, for a door that cannot tell it from a place's id alone. What
/// an address looks like is the door's own affair.
public interface PlaceAddresses {

    /// @param unreachable why nothing arrives there any more; null while it does
    record PlaceAddress(String address, @Nullable String unreachable) {}

    /// The last known address.
    Optional<PlaceAddress> find(Place place);

    /// Somebody spoke there, so what is said arrives there.
    void reached(Place place, String address);

    /// Nothing arrives there any more, until somebody speaks there again. Nothing happens where
    /// another address is known by now.
    ///
    /// @param why in words for whoever waits for an answer from there
    void markUnreachable(Place place, String address, String why);
}
