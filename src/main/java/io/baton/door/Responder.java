package io.baton.door;

import io.baton.chat.Reply;

/// How the reply to one act reaches the person who acted: each kind of act has its own ways.
///
/// @param <R> the platform's response
public interface Responder<R> {

    /// @param complete whether the response says it all, so that [#followUp] isn't called
    record Answer<R>(R response, boolean complete) {
        public static <R> Answer<R> complete(R response) {
            return new Answer<>(response, true);
        }

        public static <R> Answer<R> partial(R response) {
            return new Answer<>(response, false);
        }
    }

    /// What the response itself says.
    Answer<R> respond(Reply reply);

    /// Sends what the response doesn't say; may take its time.
    void followUp(Reply reply);

    /// Sends all of it, where the response came too early to say any.
    default void followUpLate(Reply reply) {
        followUp(reply);
    }

    /// The response where the turn takes too long; [#followUpLate] comes after it.
    R tooSlow();

    /// Keeps the permission to open a form from expiring.
    default void hold() {}
}
