package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.door.TooSlow;
import io.baton.slack.render.FormOrigin;
import io.baton.slack.render.FormView;

/// Answers a button on the Home tab or in a modal. Such a press has no response URL, so the answer
/// opens in a separate view.
final class ViewButtonResponder implements Responder<Response>, ReplyActions {
    private final ReplyTarget replyTarget;
    private final SlackReplySender slackReplySender;
    private final Modal modal;
    private final HomeTab homeTab;
    private final FormOrigin formOrigin;

    ViewButtonResponder(
            ReplyTarget replyTarget,
            SlackReplySender slackReplySender,
            Modal modal,
            HomeTab homeTab,
            FormOrigin formOrigin) {
        this.replyTarget = replyTarget;
        this.formOrigin = formOrigin;
        this.slackReplySender = slackReplySender;
        this.modal = modal;
        this.homeTab = homeTab;
    }

    @Override
    public Answer<Response> respond(Reply reply) {
        return Answer.partial(Response.ok());
    }

    @Override
    public void followUp(Reply reply) {
        perform(reply);
        refreshHome();
    }

    private void refreshHome() {
        if (formOrigin.home()) {
            homeTab.refresh(replyTarget.user());
        }
    }

    @Override
    public TooSlow<Response> tooSlow() {
        return slackReplySender.beforeAcknowledging(replyTarget);
    }

    @Override
    public void followUpLate(Reply reply) {
        performLate(reply);
        refreshHome();
    }

    @Override
    public void whisper(Card card) {
        if (!modal.show(FormView.showing(card)).ok()) {
            slackReplySender.whisper(replyTarget, card);
        }
    }

    @Override
    public void openForm(Reply.OpenForm reply) {
        var shown = modal.show(FormView.of(reply.form(), formOrigin));
        if (!shown.ok()) {
            whisper(SlackSentences.noForm(shown, reply));
        }
    }

    @Override
    public void home(Card card) {
        homeTab.publish(replyTarget.user(), card);
    }
}
