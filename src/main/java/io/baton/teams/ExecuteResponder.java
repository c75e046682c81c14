package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.door.DoorSentences;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.door.TooSlow;
import io.baton.teams.render.AdaptiveCard;
import io.baton.teams.render.Surface;

/// Responds to a pressed button (Action.Execute). The response changes the card only for the person
/// who pressed, so the message is updated for everyone as well.
final class ExecuteResponder implements Responder<TeamsResponse>, ReplyActions {
    private final IncomingActivity in;
    private final TeamsReplySender teamsReplySender;

    ExecuteResponder(IncomingActivity in, TeamsReplySender teamsReplySender) {
        this.in = in;
        this.teamsReplySender = teamsReplySender;
    }

    @Override
    public Answer<TeamsResponse> respond(Reply reply) {
        var teamsResponse =
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
        return new Answer<>(teamsResponse, reply instanceof Reply.Nothing);
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
        performLate(reply);
        if (reply instanceof Reply.Outdated(var why, _)) {
            teamsReplySender.whisper(in, why);
        }
    }

    @Override
    public TooSlow<TeamsResponse> tooSlow() {
        return new TooSlow.Says<>(TeamsResponse.line(TeamsSentences.COMMON.notStored().summary()));
    }

    @Override
    public void whisper(Card card) {
        teamsReplySender.whisper(in, card);
    }

    @Override
    public void replace(Card card) {
        if (!teamsReplySender.replace(in, card)) {
            whisper(card);
        }
    }

    /// Updates the pressed card too: if it was sent twice, this may be a copy Baton doesn't know
    /// about.
    @Override
    public void outdated(Card why, Card current) {
        var _ = teamsReplySender.replace(in, current);
    }
}
