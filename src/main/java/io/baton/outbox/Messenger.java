package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import java.util.Optional;

/// Sends messages to a door's platform.
public interface Messenger {

    /// The door's name, as in [Place#door()].
    String door();

    /// Sends a new message. Includes the parcel's id as metadata if the platform supports that.
    ///
    /// @return the message's reference
    CallResult<String> send(String parcel, Place to, Card card);

    /// Replaces the card of an earlier message.
    ///
    /// @param reference the message's reference from [#send]
    CallResult<String> rewrite(String reference, Place to, Card card);

    /// Whether the platform supports [#find] in this place. If not, a message that may not have
    /// arrived is sent again a few times.
    default boolean canFind(Place to) {
        return true;
    }

    /// Checks whether an unconfirmed message arrived.
    ///
    /// @return its reference if it arrived
    /// @throws Unavailable if the check isn't possible now; the message isn't sent again until it
    ///   is
    Optional<String> find(String parcel, Place to);
}
