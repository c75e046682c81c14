package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.slack.render.FormOrigin;
import io.baton.slack.render.FormView;
import java.util.Optional;

/// The answer to a button on the Home tab or in a modal. Such a press has no response address, so
/// the answer stands in a view of its own.
final class ViewButtonResponder implements Responder {
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
    public Optional<Response> respond(Reply reply) {
        return Optional.empty();
    }

    @Override
    public void followUp(Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> show(card);
            case Reply.Outdated(var why, _) -> show(why);
            case Reply.Replace(var card) -> show(card);
            case Reply.FieldErrors(var errors) -> show(SlackSentences.wrong(errors));
            case Reply.OpenForm(var form) -> {
                if (!modal.show(FormView.of(form, origin)).ok()) {
                    privately.whisper(errand, SlackSentences.tooLateForForm());
                }
            }
            case Reply.Home(var card) -> home.publish(errand.user(), card);
            case Reply.Nothing _ -> {}
        }
        if (origin.home()) {
            home.refresh(errand.user());
        }
    }

    private void show(Card card) {
        if (!modal.show(FormView.showing(card)).ok()) {
            privately.whisper(errand, card);
        }
    }
}
