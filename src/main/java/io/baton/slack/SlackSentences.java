package io.baton.slack;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.door.DoorSentences;

/// What the door itself has to say, where the conversation cannot.
final class SlackSentences {
    static final DoorSentences COMMON = new DoorSentences("Slack");

    private SlackSentences() {}

    static Card tooLateForForm() {
        return Card.saying("Slack did not let me open the form in time. Please try once more.");
    }

    static Card noFormHere() {
        return Card.saying(
                "This needs a form, and those only open from a slash command or a button.");
    }

    static Card slow() {
        return Card.saying(
                "This takes longer than usual. Nothing is lost: please press the button again in a moment.");
    }

    static Text notHere() {
        return Text.of(
                        "I am not in this channel, so what is meant for all comes to you alone. To have it here: ")
                .code("/invite @Baton");
    }
}
