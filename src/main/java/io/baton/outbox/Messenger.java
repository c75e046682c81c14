package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import java.time.Instant;
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

    /// Whether the platform refused the card itself, so that a shorter one may arrive.
    ///
    /// @param refusal the reason in a [CallResult.Refused]
    boolean isAboutCard(String refusal);

    /// Whether [#find] can see the messages of this place. If not, an empty result doesn't say that
    /// the message is missing.
    boolean canFind(Place to);

    /// Whether the platform may still answer the call that sent this message. It isn't sent again
    /// before that.
    boolean awaitsAnswer(String parcel);

    /// Checks whether an unconfirmed message arrived. Without a history to look at, it only checks
    /// that the platform answers.
    ///
    /// @param since when the message was queued; it can't be older
    /// @return its reference if it arrived
    /// @throws Unavailable if the platform doesn't answer now; the message isn't sent again until
    ///   it does
    Optional<String> find(String parcel, Place to, Instant since);
}
