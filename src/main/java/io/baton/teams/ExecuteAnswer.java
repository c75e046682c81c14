package io.baton.teams;

import io.baton.chat.Reply;
import java.util.Optional;

/// The answer to a pressed button (Action.Execute). The response changes the card for who pressed
/// it alone, so a new card is sent to everyone else as well.
final class ExecuteAnswer implements Answering {
    private final Incoming in;
    private final Privately privately;
    private final Again again;

    ExecuteAnswer(Incoming in, Privately privately, Again again) {
        this.in = in;
        this.privately = privately;
        this.again = again;
    }

    @Override
    public Optional<Response> response(Reply reply) {
        return Optional.of(
                switch (reply) {
                    case Reply.Replace(var card) ->
                            Response.card(AdaptiveCard.of(card, Surface.whisper()));
                    case Reply.Nothing _ -> Response.line(Sentences.DONE);
                    case Reply.Whisper _, Reply.Home _, Reply.FieldErrors _, Reply.OpenForm _ ->
                            Response.line(
                                    in.personal()
                                            ? Sentences.ANSWERED_BELOW
                                            : Sentences.ANSWERED_ALONE);
                });
    }

    @Override
    public void say(Reply reply) {
        switch (reply) {
            case Reply.Replace(var card) -> {
                if (!privately.replaced(in, card)) {
                    privately.whisper(in, card);
                }
            }
            case Reply.Whisper(var card) -> privately.whisper(in, card);
            case Reply.Home(var card) -> privately.whisper(in, card);
            case Reply.FieldErrors(var errors) -> privately.whisper(in, Sentences.wrong(errors));
            case Reply.OpenForm(var form) -> privately.whisper(in, again.card(form));
            case Reply.Nothing _ -> {}
        }
    }

    @Override
    public Response meanwhile() {
        return Response.line(Sentences.SLOW);
    }
}
