package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.door.TooSlow;

/// Answers an opened Home tab: every reply is shown there.
final class HomeResponder implements Responder<Response>, ReplyActions {
    private final String user;
    private final HomeTab homeTab;

    HomeResponder(String user, HomeTab homeTab) {
        this.user = user;
        this.homeTab = homeTab;
    }

    @Override
    public Answer<Response> respond(Reply reply) {
        return Answer.partial(Response.ok());
    }

    @Override
    public void followUp(Reply reply) {
        perform(reply);
    }

    /// Slack sends the event again.
    @Override
    public TooSlow<Response> tooSlow() {
        return new TooSlow.Says<>(Response.error(503));
    }

    @Override
    public void whisper(Card card) {
        homeTab.publish(user, card);
    }
}
