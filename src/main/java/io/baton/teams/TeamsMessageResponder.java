package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.door.ReplyActions;
import io.baton.door.Responder;
import io.baton.door.TooSlow;
import io.baton.teams.render.ButtonData;

/// Responds to a message, or to a button press that arrives as one (Action.Submit). The response is
/// empty; the answer is a message of its own.
final class TeamsMessageResponder implements Responder<TeamsResponse>, ReplyActions {
    private final IncomingActivity in;
    private final TeamsReplySender teamsReplySender;

    TeamsMessageResponder(IncomingActivity in, TeamsReplySender teamsReplySender) {
        this.in = in;
        this.teamsReplySender = teamsReplySender;
    }

    @Override
    public Answer<TeamsResponse> respond(Reply reply) {
        return new Answer<>(TeamsResponse.ok(), reply instanceof Reply.Nothing);
    }

    @Override
    public void followUp(Reply reply) {
        perform(reply);
    }

    @Override
    public TooSlow<TeamsResponse> tooSlow() {
        return new TooSlow.TellsFirst<>(
                () -> teamsReplySender.whisper(in, TeamsSentences.COMMON.notStored()),
                TeamsResponse.ok(),
                TeamsResponse.unanswered());
    }

    /// The answer to a message is a post, so only a button's end has to be told.
    @Override
    public void followUpLate(Reply reply) {
        if (ButtonData.read(in.value()).isPresent()) {
            performLate(reply);
        } else {
            perform(reply);
        }
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
}
