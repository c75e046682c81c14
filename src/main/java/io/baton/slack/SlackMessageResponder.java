package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.door.TooSlow;

/// Answers a message in a channel or a direct conversation. Turn handlers post their answers to
/// messages, so the reply holds only what couldn't be posted.
final class SlackMessageResponder implements Responder<Response>, ReplyActions {
    private final ReplyTarget replyTarget;
    private final SlackReplySender slackReplySender;

    SlackMessageResponder(ReplyTarget replyTarget, SlackReplySender slackReplySender) {
        this.replyTarget = replyTarget;
        this.slackReplySender = slackReplySender;
    }

    @Override
    public Answer<Response> respond(Reply reply) {
        return new Answer<>(Response.ok(), reply instanceof Reply.Nothing);
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
        slackReplySender.whisper(replyTarget, card);
    }
}
