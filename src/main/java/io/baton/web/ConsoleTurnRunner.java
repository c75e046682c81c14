package io.baton.web;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Transcript.Line;
import io.baton.chat.Turn;
import io.baton.chat.TurnHandler;
import io.baton.door.DoorSentences;
import io.baton.door.Incident;
import io.baton.outbox.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a turn and stores the answer in the transcript.
final class ConsoleTurnRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleTurnRunner.class);

    private final TurnHandler turnHandler;
    private final ConsoleTranscript consoleTranscript;

    ConsoleTurnRunner(TurnHandler turnHandler, ConsoleTranscript consoleTranscript) {
        this.turnHandler = turnHandler;
        this.consoleTranscript = consoleTranscript;
    }

    /// @param pressed line whose button was pressed, or opened the submitted form; null without one
    /// @throws AnswerNotShown if the answer can't be stored
    /// @return the answer; forms, field errors and home pages are for the page to show
    Reply run(Turn turn, @Nullable Line pressed) {
        var reply = answer(turn);
        try {
            keep(turn, pressed, reply);
        } catch (Unavailable e) {
            throw new AnswerNotShown(reply, e);
        }
        return reply;
    }

    private void keep(Turn turn, @Nullable Line pressed, Reply reply) {
        switch (reply) {
            case Reply.Whisper(var card) -> whisper(turn, card);
            case Reply.Outdated(var why, _) -> whisper(turn, why);
            case Reply.Replace(var card) -> {
                if (pressed == null) {
                    whisper(turn, card);
                } else {
                    consoleTranscript.rewrite(pressed, card);
                }
            }
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _, Reply.Home _ -> {}
        }
    }

    /// Runs a turn without storing the answer.
    Reply runUnrecorded(Turn turn) {
        return answer(turn);
    }

    private Reply answer(Turn turn) {
        try {
            return turnHandler.handle(turn);
        } catch (RuntimeException | Error e) {
            var incident = Incident.log(LOG, "turn %s failed".formatted(turn.id()), e);
            return new Reply.Whisper(DoorSentences.broken(incident));
        }
    }

    /// Derives the line's id from the turn's, so a repeated answer shows once.
    private void whisper(Turn turn, Card card) {
        consoleTranscript.put(
                turn.id() + "/answer", turn.place().privatelyTo(turn.person()), null, card);
    }
}
