package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.door.TooSlow;
import io.baton.slack.render.FormOrigin;
import io.baton.slack.render.FormView;

/// Answers a pressed button or a message shortcut. The response is empty and only acknowledges in
/// time.
final class ButtonResponder implements Responder<Response>, ReplyActions {
    private final ReplyTarget replyTarget;
    private final SlackReplySender slackReplySender;
    private final Modal modal;
    private final FormOrigin formOrigin;

    /// @param formOrigin of a form that the answer opens
    ButtonResponder(
            ReplyTarget replyTarget,
            SlackReplySender slackReplySender,
            Modal modal,
            FormOrigin formOrigin) {
        this.replyTarget = replyTarget;
        this.formOrigin = formOrigin;
        this.slackReplySender = slackReplySender;
        this.modal = modal;
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
    public TooSlow<Response> tooSlow() {
        return modal.held()
                ? new TooSlow.Says<>(Response.ok())
                : slackReplySender.beforeAcknowledging(replyTarget);
    }

    @Override
    public void followUpLate(Reply reply) {
        performLate(reply);
    }

    @Override
    public void hold() {
        modal.hold();
    }

    @Override
    public void whisper(Card card) {
        modal.showOrSend(card, shown -> slackReplySender.whisper(replyTarget, shown));
    }

    @Override
    public void replace(Card card) {
        slackReplySender.replace(replyTarget, card);
    }

    @Override
    public void openForm(Reply.OpenForm reply) {
        var shown = modal.show(FormView.of(reply.form(), formOrigin));
        if (!shown.ok()) {
            whisper(SlackSentences.noForm(shown, reply));
        }
    }

    @Override
    public void nothing() {
        if (modal.holding()) {
            whisper(DoorSentences.DONE);
        }
    }
}
