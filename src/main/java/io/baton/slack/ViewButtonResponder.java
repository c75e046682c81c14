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
    private final ReplyTarget replyTarget;
    private final SlackReplySender slackReplySender;
    private final Modal modal;
    private final HomeTab home;
    private final FormOrigin formOrigin;

    ViewButtonResponder(
            ReplyTarget replyTarget,
            SlackReplySender slackReplySender,
            Modal modal,
            HomeTab home,
            FormOrigin formOrigin) {
        this.replyTarget = replyTarget;
        this.formOrigin = formOrigin;
        this.slackReplySender = slackReplySender;
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
        if (formOrigin.home()) {
            home.refresh(replyTarget.user());
        }
    }

    @Override
    public Response tooSlow() {
        return Response.ok();
    }

    @Override
    public void whisper(Card card) {
        if (!modal.show(FormView.showing(card)).ok()) {
            slackReplySender.whisper(replyTarget, card);
        }
    }

    @Override
    public void openForm(Form form) {
        if (!modal.show(FormView.of(form, formOrigin)).ok()) {
            slackReplySender.whisper(replyTarget, SlackSentences.tooLateForForm());
        }
    }

    @Override
    public void home(Card card) {
        home.publish(replyTarget.user(), card);
    }
}
