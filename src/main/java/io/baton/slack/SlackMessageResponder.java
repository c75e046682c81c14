package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;

/// The answer to what was said in a channel or in private. The response carries nothing, so the
/// conversation posts its answers; what comes back here is only what could not be posted.
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

    @Override
    public Response tooSlow() {
        return Response.ok();
    }

    @Override
    public void whisper(Card card) {
        slackReplySender.whisper(replyTarget, card);
    }

    @Override
    public void openForm(Form form) {
        whisper(SlackSentences.noFormHere());
    }
}
