package io.baton.door;

import io.baton.chat.Card;
import io.baton.chat.FormOpenerCard;
import io.baton.chat.Reply;
import java.util.Map;

/// Sends a reply outside the response, one method for each kind of reply. By default the person
/// gets a whisper.
public interface ReplyActions {
    void whisper(Card card);

    default void openForm(Reply.OpenForm reply) {
        whisper(FormOpenerCard.instead(reply));
    }

    default void replace(Card card) {
        whisper(card);
    }

    /// @param current the current content of the pressed card
    default void outdated(Card why, Card current) {
        whisper(why);
    }

    default void home(Card card) {
        whisper(card);
    }

    /// @param errors message by field
    default void fieldErrors(Map<String, String> errors) {
        whisper(DoorSentences.wrong(errors));
    }

    default void nothing() {}

    /// Performs a reply that the person was told to wait for.
    default void performLate(Reply reply) {
        if (reply instanceof Reply.Nothing) {
            whisper(DoorSentences.DONE);
        } else {
            perform(reply);
        }
    }

    default void perform(Reply reply) {
        switch (reply) {
            case Reply.Nothing _ -> nothing();
            case Reply.Whisper(var card) -> whisper(card);
            case Reply.OpenForm form -> openForm(form);
            case Reply.FieldErrors(var errors) -> fieldErrors(errors);
            case Reply.Outdated(var why, var current) -> outdated(why, current);
            case Reply.Replace(var card) -> replace(card);
            case Reply.Home(var card) -> home(card);
        }
    }
}
