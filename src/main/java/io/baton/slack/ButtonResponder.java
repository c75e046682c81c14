package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.slack.render.FormView;

/// The answer to a pressed button or a shortcut on a message. The response says nothing; Slack only
/// wants it soon.
final class ButtonResponder implements Responder<Response>, ReplyActions {
    private final ReplyTarget errand;
    private final SlackReplySender privately;
    private final Modal modal;

    ButtonResponder(ReplyTarget errand, SlackReplySender privately, Modal modal) {
        this.errand = errand;
        this.privately = privately;
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
    public Response tooSlow() {
        return Response.ok();
    }

    @Override
    public void hold() {
        modal.hold();
    }

    @Override
    public void whisper(Card card) {
        if (!modal.showIfHolding(card)) {
            privately.whisper(errand, card);
        }
    }

    @Override
    public void replace(Card card) {
        privately.replace(errand, card);
    }

    @Override
    public void openForm(Form form) {
        if (!modal.show(FormView.of(form, errand.origin())).ok()) {
            privately.whisper(errand, SlackSentences.tooLateForForm());
        }
    }

    @Override
    public void nothing() {
        if (modal.holding()) {
            whisper(DoorSentences.DONE);
        }
    }
}
