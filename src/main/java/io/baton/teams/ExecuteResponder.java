package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.teams.render.AdaptiveCard;
import io.baton.teams.render.FormRetryCard;
import io.baton.teams.render.Surface;

/// The answer to a pressed button (Action.Execute). The response changes the card for who pressed
/// it alone, so a new card is sent to everyone else as well.
final class ExecuteResponder implements Responder<TeamsResponse>, ReplyActions {
    private final IncomingActivity in;
    private final TeamsReplySender privately;
    private final FormRetryCard again;

    ExecuteResponder(IncomingActivity in, TeamsReplySender privately, FormRetryCard again) {
        this.in = in;
        this.privately = privately;
        this.again = again;
    }

    @Override
    public Answer<TeamsResponse> respond(Reply reply) {
        var response =
                switch (reply) {
                    case Reply.Replace(var card) -> shown(card);
                    case Reply.Outdated(_, var now) -> shown(now);
                    case Reply.Nothing _ -> TeamsResponse.line(DoorSentences.DONE.summary());
                    case Reply.Whisper _, Reply.Home _, Reply.FieldErrors _, Reply.OpenForm _ ->
                            TeamsResponse.line(
                                    in.personal()
                                            ? TeamsSentences.ANSWERED_BELOW
                                            : TeamsSentences.ANSWERED_ALONE);
                };
        return new Answer<>(response, reply instanceof Reply.Nothing);
    }

    private static TeamsResponse shown(Card card) {
        return TeamsResponse.card(AdaptiveCard.of(card, Surface.whisper()));
    }

    @Override
    public void followUp(Reply reply) {
        perform(reply);
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

    @Override
    public void whisper(Card card) {
        privately.whisper(in, card);
    }

    @Override
    public void replace(Card card) {
        if (!privately.replace(in, card)) {
            whisper(card);
        }
    }

    /// Of a card that was sent twice, this may be the one that nobody knows of.
    @Override
    public void outdated(Card why, Card current) {
        var _ = privately.replace(in, current);
    }

    @Override
    public void openForm(Form form) {
        whisper(again.card(form));
    }
}
