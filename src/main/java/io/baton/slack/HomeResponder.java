package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;

/// The answer to a look at the Home tab: whatever is to be said stands there.
final class HomeResponder implements Responder<Response>, ReplyActions {
    private final String user;
    private final HomeTab home;

    HomeResponder(String user, HomeTab home) {
        this.user = user;
        this.home = home;
    }

    @Override
    public Answer<Response> respond(Reply reply) {
        return Answer.partial(Response.ok());
    }

    @Override
    public void followUp(Reply reply) {
        perform(reply);
    }

    @Override
    public Response tooSlow() {
        return Response.ok();
    }

    @Override
    public void whisper(Card card) {
        home.publish(user, card);
    }

    @Override
    public void openForm(Form form) {
        whisper(SlackSentences.noFormHere());
    }
}
