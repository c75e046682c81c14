package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.slack.render.FormView;
import java.util.Optional;

/// The answer to a pressed button or a shortcut on a message. The response says nothing; Slack only
/// wants it soon.
final class ButtonResponder implements Responder {
    private final ReplyTarget errand;
    private final SlackReplySender privately;
    private final Modal modal;
    private final boolean opensForm;

    /// @param opensForm whether nothing but a form is to be expected
    ButtonResponder(
            ReplyTarget errand, SlackReplySender privately, Modal modal, boolean opensForm) {
        this.errand = errand;
        this.privately = privately;
        this.modal = modal;
        this.opensForm = opensForm;
    }

    @Override
    public Optional<Response> respond(Reply reply) {
        return Optional.empty();
    }

    @Override
    public void followUp(Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> whisper(card);
            case Reply.Outdated(var why, _) -> whisper(why);
            case Reply.Replace(var card) -> privately.replace(errand, card);
            case Reply.OpenForm(var form) -> {
                if (!modal.show(FormView.of(form, errand.origin())).ok()) {
                    privately.whisper(errand, SlackSentences.tooLateForForm());
                }
            }
            case Reply.FieldErrors(var errors) -> whisper(SlackSentences.wrong(errors));
            case Reply.Home(var card) -> whisper(card);
            case Reply.Nothing _ when modal.holding() -> whisper(SlackSentences.done());
            case Reply.Nothing _ -> {}
        }
    }

    private void whisper(Card card) {
        if (!modal.holding() || !modal.show(FormView.showing(card)).ok()) {
            privately.whisper(errand, card);
        }
    }

    @Override
    public void hold() {
        if (opensForm) {
            modal.hold();
        }
    }
}
