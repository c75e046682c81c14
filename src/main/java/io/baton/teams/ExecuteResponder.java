package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.teams.render.AdaptiveCard;
import io.baton.teams.render.FormRetryCard;
import io.baton.teams.render.Surface;
import java.util.Optional;

/// The answer to a pressed button (Action.Execute). The response changes the card for who pressed
/// it alone, so a new card is sent to everyone else as well.
final class ExecuteResponder implements Responder {
    private final IncomingActivity in;
    private final TeamsReplySender privately;
    private final FormRetryCard again;

    ExecuteResponder(IncomingActivity in, TeamsReplySender privately, FormRetryCard again) {
        this.in = in;
        this.privately = privately;
        this.again = again;
    }

    @Override
    public Optional<TeamsResponse> respond(Reply reply) {
        return Optional.of(
                switch (reply) {
                    case Reply.Replace(var card) -> shown(card);
                    case Reply.Outdated(_, var now) -> shown(now);
                    case Reply.Nothing _ -> TeamsResponse.line(TeamsSentences.DONE);
                    case Reply.Whisper _, Reply.Home _, Reply.FieldErrors _, Reply.OpenForm _ ->
                            TeamsResponse.line(
                                    in.personal()
                                            ? TeamsSentences.ANSWERED_BELOW
                                            : TeamsSentences.ANSWERED_ALONE);
                });
    }

    private static TeamsResponse shown(Card card) {
        return TeamsResponse.card(AdaptiveCard.of(card, Surface.whisper()));
    }

    @Override
    public void followUp(Reply reply) {
        switch (reply) {
            // Of a card that was said twice, this may be the one that nobody knows of.
            case Reply.Outdated(_, var now) -> {
                var _ = privately.replace(in, now);
            }
            case Reply.Replace(var card) -> {
                if (!privately.replace(in, card)) {
                    privately.whisper(in, card);
                }
            }
            case Reply.Whisper(var card) -> privately.whisper(in, card);
            case Reply.Home(var card) -> privately.whisper(in, card);
            case Reply.FieldErrors(var errors) ->
                    privately.whisper(in, TeamsSentences.wrong(errors));
            case Reply.OpenForm(var form) -> privately.whisper(in, again.card(form));
            case Reply.Nothing _ -> {}
        }
    }

    @Override
    public void followUpLate(Reply reply) {
        followUp(reply);
        if (reply instanceof Reply.Outdated(var why, _)) {
            privately.whisper(in, why);
        }
    }

    @Override
    public TeamsResponse tooSlow() {
        return TeamsResponse.line(TeamsSentences.SLOW);
    }
}
