package io.baton.web;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Transcript.Line;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a turn to the conversation, and keeps what is answered.
final class ConsoleTurnRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleTurnRunner.class);

    private static final Card APOLOGY =
            Card.saying(
                    "Sorry, I could not answer that just now. The fault is on my side, and it is"
                            + " in the log. Please try again in a moment.");

    private final TurnHandler conversation;
    private final ConsoleTranscript consoleTranscript;

    ConsoleTurnRunner(TurnHandler conversation, ConsoleTranscript consoleTranscript) {
        this.conversation = conversation;
        this.consoleTranscript = consoleTranscript;
    }

    /// @param pressed the line whose button was pressed, if it is still there
    /// @return what the page itself must show: a form, field errors, a home page
    Reply run(Turn turn, @Nullable Line pressed) {
        var reply = answer(turn);
        switch (reply) {
            case Reply.Whisper(var card) -> whisper(turn, card);
            case Reply.Outdated(var why, _) -> whisper(turn, why);
            case Reply.Replace(var card) -> {
                if (pressed != null) {
                    consoleTranscript.rewrite(pressed, card);
                }
            }
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _, Reply.Home _ -> {}
        }
        return reply;
    }

    /// A turn whose answer is only looked at, and kept nowhere.
    Reply runUnrecorded(Turn turn) {
        return answer(turn);
    }

    private Reply answer(Turn turn) {
        try {
            return conversation.handle(turn);
        } catch (RuntimeException e) {
            LOG.error("turn {} was not answered", turn.id(), e);
            return new Reply.Whisper(APOLOGY);
        }
    }

    /// The id comes from the turn's, so that an answer given twice is shown once.
    private void whisper(Turn turn, Card card) {
        consoleTranscript.put(
                turn.id() + "/answer", turn.place().privatelyTo(turn.person()), null, card);
    }
}
