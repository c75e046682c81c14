package io.baton.teams;

import io.baton.chat.Reply;
import java.util.Optional;

/// How the answer to one act reaches the person who acted: each kind of act has its own ways.
interface Responder {

    /// What the response itself says.
    ///
    /// @return nothing where it must be said in another way
    Optional<TeamsResponse> respond(Reply reply);

    /// Says what the response cannot, or does not to everyone; may take its time. Called after
    /// [#respond], also where that said it all.
    void followUp(Reply reply);

    /// Says all of it, where the response came too early to say any.
    default void followUpLate(Reply reply) {
        followUp(reply);
    }

    /// The response when the conversation takes too long, or what it says goes another way.
    TeamsResponse tooSlow();
}
