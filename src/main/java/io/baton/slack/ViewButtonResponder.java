package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.slack.render.FormOrigin;
import io.baton.slack.render.FormView;

/// The answer to a button on the Home tab or in a modal. Such a press has no response address, so
/// the answer stands in a view of its own.
final class ViewButtonResponder implements Responder<Response>, ReplyActions {
    private final ReplyTarget errand;
    private final SlackReplySender privately;
    private final Modal modal;
    private final HomeTab home;
    private final FormOrigin origin;

    ViewButtonResponder(
            ReplyTarget errand,
            SlackReplySender privately,
            Modal modal,
            HomeTab home,
            FormOrigin origin) {
        this.errand = errand;
        this.origin = origin;
        this.privately = privately;
        this.modal = modal;
        this.home = home;
    }

    @Override
    public Answer<Response> respond(Reply reply) {
        return Answer.partial(Response.ok());
    }

    @Override
    public void followUp(Reply reply) {
        perform(reply);
        if (origin.home()) {
            home.refresh(errand.user());
        }
    }

    @Override
    public Response tooSlow() {
        return Response.ok();
    }

    @Override
    public void whisper(Card card) {
        if (!modal.show(FormView.showing(card)).ok()) {
            privately.whisper(errand, card);
        }
    }

    @Override
    public void openForm(Form form) {
        if (!modal.show(FormView.of(form, origin)).ok()) {
            privately.whisper(errand, SlackSentences.tooLateForForm());
        }
    }

    @Override
    public void home(Card card) {
        home.publish(errand.user(), card);
    }
}
