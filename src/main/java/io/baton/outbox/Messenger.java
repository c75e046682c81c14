package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import java.util.Optional;

/// A door's way out to its platform.
public interface Messenger {

    /// The door's name, as in [Place#door()].
    String door();

    /// Says something new. The parcel's id goes along as the platform's metadata where it has any.
    ///
    /// @return with the message's reference
    CallResult<String> send(String parcel, Place to, Card card);

    /// Shows another card in a message said before.
    ///
    /// @param reference what [CallResult.Ok] gave for that message
    CallResult<String> rewrite(String reference, Place to, Card card);

    /// Whether [#find] can look there at all. Where it can't, a message in doubt is sent again, but
    /// only a few times.
    default boolean canFind(Place to) {
        return true;
    }

    /// Looks whether a message of which we never heard arrived all the same.
    ///
    /// @return its reference, if it did
    /// @throws Unavailable if that cannot be told now; the message is not said again before it can
    Optional<String> find(String parcel, Place to);
}
