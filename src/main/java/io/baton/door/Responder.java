package io.baton.door;

import io.baton.chat.Card;
import io.baton.chat.Reply;

/// Sends the reply to one act back to the person. Each kind of act has its own way.
///
/// @param <R> the platform's response
public interface Responder<R> {

    /// @param complete whether the response carries the whole reply, so that [#followUp] isn't
    ///   needed
    record Answer<R>(R response, boolean complete) {
        public static <R> Answer<R> complete(R response) {
            return new Answer<>(response, true);
        }

        public static <R> Answer<R> partial(R response) {
            return new Answer<>(response, false);
        }
    }

    /// Builds the response from the reply.
    Answer<R> respond(Reply reply);

    /// Builds the response to an act that failed and may be tried again.
    default Answer<R> failed(Card why) {
        return respond(new Reply.Whisper(why));
    }

    /// Sends what the response left out; may take its time.
    void followUp(Reply reply);

    /// Sends the whole reply, after the response left without it.
    default void followUpLate(Reply reply) {
        followUp(reply);
    }

    /// The response to a turn that takes too long. It leaves before the act is stored;
    /// [#followUpLate] comes after it.
    TooSlow<R> tooSlow();

    /// Uses the permission to open a form before it expires.
    default void hold() {}
}
