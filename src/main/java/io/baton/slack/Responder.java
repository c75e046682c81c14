package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Reply;
import java.util.Optional;

/// How the answer to one act reaches the person who acted: each kind of act has its own ways.
interface Responder {

    /// What the response itself can say.
    ///
    /// @return nothing where it must be said in another way
    Optional<Response> respond(Reply reply);

    /// Says it in another way; may take its time.
    void followUp(Reply reply);

    /// The response when the conversation takes too long; [#followUp] follows.
    default Response tooSlow() {
        return Response.ok();
    }

    /// Keeps the permission to open a form from running out, where one will surely open.
    default void hold() {}
}
