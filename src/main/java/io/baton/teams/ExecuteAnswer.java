package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.teams.render.AdaptiveCard;
import io.baton.teams.render.Again;
import io.baton.teams.render.Surface;
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
                    case Reply.Replace(var card) -> shown(card);
                    case Reply.Overtaken(_, var now) -> shown(now);
                    case Reply.Nothing _ -> Response.line(Sentences.DONE);
                    case Reply.Whisper _, Reply.Home _, Reply.FieldErrors _, Reply.OpenForm _ ->
                            Response.line(
                                    in.personal()
                                            ? Sentences.ANSWERED_BELOW
                                            : Sentences.ANSWERED_ALONE);
                });
    }

    private static Response shown(Card card) {
        return Response.card(AdaptiveCard.of(card, Surface.whisper()));
    }

    @Override
    public void say(Reply reply) {
        switch (reply) {
            // Of a card that was said twice, this may be the one that nobody knows of.
            case Reply.Overtaken(_, var now) -> {
                var _ = privately.replaced(in, now);
            }
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
    public void sayLate(Reply reply) {
        say(reply);
        if (reply instanceof Reply.Overtaken(var why, _)) {
            privately.whisper(in, why);
        }
    }

    @Override
    public Response meanwhile() {
        return Response.line(Sentences.SLOW);
    }
}
