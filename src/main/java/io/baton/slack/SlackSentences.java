package io.baton.slack;

import io.baton.chat.Card;
import io.baton.chat.Text;
import java.util.Map;

/// What the door itself has to say, where the conversation cannot.
final class SlackSentences {
    private SlackSentences() {}

    static Card whoAreYou() {
        return Card.saying(
                "Slack does not tell me right now who you are, so I did nothing. Please try again in a minute.");
    }

    /// @param incident under which the cause stands in the log
    static Card broken(String incident) {
        return Card.saying(
                "Something went wrong on my side, and whoever looks after me finds it in the log as %s. Please try again."
                        .formatted(incident));
    }

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

    static Card done() {
        return Card.saying("Done.");
    }

    static Card wrong(Map<String, String> errors) {
        return Card.saying("That is not quite right yet.")
                .bullets(errors.values().stream().sorted().map(Text::of).toList());
    }
}
