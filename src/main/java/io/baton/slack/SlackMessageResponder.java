package io.baton.slack;

import com.slack.api.bolt.response.Response;
import io.baton.chat.Reply;
import java.util.Optional;

/// The answer to what was said in a channel or in private. The response carries nothing, so the
/// conversation posts its answers; what comes back here is only what could not be posted.
final class SlackMessageResponder implements Responder {
    private final ReplyTarget errand;
    private final SlackReplySender privately;

    SlackMessageResponder(ReplyTarget errand, SlackReplySender privately) {
        this.errand = errand;
        this.privately = privately;
    }

    @Override
    public Optional<Response> respond(Reply reply) {
        return reply instanceof Reply.Nothing ? Optional.of(Response.ok()) : Optional.empty();
    }

    @Override
    public void followUp(Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> privately.whisper(errand, card);
            case Reply.Outdated(var why, _) -> privately.whisper(errand, why);
            case Reply.Replace(var card) -> privately.whisper(errand, card);
            case Reply.Home(var card) -> privately.whisper(errand, card);
            case Reply.FieldErrors(var errors) ->
                    privately.whisper(errand, SlackSentences.wrong(errors));
            case Reply.OpenForm _ -> privately.whisper(errand, SlackSentences.noFormHere());
            case Reply.Nothing _ -> {}
        }
    }
}
