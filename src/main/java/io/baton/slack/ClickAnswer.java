package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.slack.render.FormView;
import java.util.Optional;

/// The answer to a pressed button or a shortcut on a message. The response says nothing; Slack only
/// wants it soon.
final class ClickAnswer implements Answering {
    private final Errand errand;
    private final Privately privately;
    private final Modal modal;
    private final boolean opensForm;

    /// @param opensForm whether nothing but a form is to be expected
    ClickAnswer(Errand errand, Privately privately, Modal modal, boolean opensForm) {
        this.errand = errand;
        this.privately = privately;
        this.modal = modal;
        this.opensForm = opensForm;
    }

    @Override
    public Optional<Response> response(Reply reply) {
        return Optional.empty();
    }

    @Override
    public void say(Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> whisper(card);
            case Reply.Overtaken(var why, _) -> whisper(why);
            case Reply.Replace(var card) -> privately.replace(errand, card);
            case Reply.OpenForm(var form) -> {
                if (!modal.show(FormView.of(form, errand.origin())).ok()) {
                    privately.whisper(errand, Sentences.tooLateForForm());
                }
            }
            case Reply.FieldErrors(var errors) -> whisper(Sentences.wrong(errors));
            case Reply.Home(var card) -> whisper(card);
            case Reply.Nothing _ when modal.holding() -> whisper(Sentences.done());
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
