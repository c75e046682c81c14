package io.baton.teams;

import io.baton.chat.Reply;
import io.baton.teams.render.FormRetryCard;
import java.util.Optional;

/// The answer to a message, and to a button that comes as one (Action.Submit). The response carries
/// nothing.
final class TeamsMessageResponder implements Responder {
    private final IncomingActivity in;
    private final TeamsReplySender privately;
    private final FormRetryCard again;

    TeamsMessageResponder(IncomingActivity in, TeamsReplySender privately, FormRetryCard again) {
        this.in = in;
        this.privately = privately;
        this.again = again;
    }

    @Override
    public Optional<TeamsResponse> respond(Reply reply) {
        return Optional.of(TeamsResponse.ok());
    }

    @Override
    public void followUp(Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> privately.whisper(in, card);
            case Reply.Outdated(var why, _) -> privately.whisper(in, why);
            case Reply.Replace(var card) -> {
                if (!privately.replace(in, card)) {
                    privately.whisper(in, card);
                }
            }
            case Reply.Home(var card) -> privately.whisper(in, card);
            case Reply.FieldErrors(var errors) ->
                    privately.whisper(in, TeamsSentences.wrong(errors));
            case Reply.OpenForm(var form) -> privately.whisper(in, again.card(form));
            case Reply.Nothing _ -> {}
        }
    }

    @Override
    public TeamsResponse tooSlow() {
        return TeamsResponse.ok();
    }
}
