package io.baton.teams;

import io.baton.chat.Reply;
import io.baton.teams.render.Again;
import java.util.Optional;

/// The answer to a message, and to a button that comes as one (Action.Submit). The response carries
/// nothing.
final class SpokenAnswer implements Answering {
    private final Incoming in;
    private final Privately privately;
    private final Again again;

    SpokenAnswer(Incoming in, Privately privately, Again again) {
        this.in = in;
        this.privately = privately;
        this.again = again;
    }

    @Override
    public Optional<Response> response(Reply reply) {
        return Optional.of(Response.ok());
    }

    @Override
    public void say(Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> privately.whisper(in, card);
            case Reply.Overtaken(var why, _) -> privately.whisper(in, why);
            case Reply.Replace(var card) -> {
                if (!privately.replaced(in, card)) {
                    privately.whisper(in, card);
                }
            }
            case Reply.Home(var card) -> privately.whisper(in, card);
            case Reply.FieldErrors(var errors) -> privately.whisper(in, Sentences.wrong(errors));
            case Reply.OpenForm(var form) -> privately.whisper(in, again.card(form));
            case Reply.Nothing _ -> {}
        }
    }

    @Override
    public Response meanwhile() {
        return Response.ok();
    }
}
