package io.baton.slack;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.door.DoorSentences;

/// Messages that the Slack door sends by itself when the turn handler can't answer.
final class SlackSentences {
    static final DoorSentences COMMON = new DoorSentences("Slack");

    private SlackSentences() {}

    static Card tooLateForForm() {
        return Card.saying("Slack didn't open the form in time. Try again.");
    }

    static Card noFormHere() {
        return Card.saying(
                "I can't open a form from here. Use the slash command or a button instead.");
    }

    static Card slow() {
        return Card.saying(
                "Still working on it. Nothing is lost; press the button again in a moment.");
    }

    static Text notHere() {
        return Text.of("I'm not in this channel, so only you can see my answers. To add me, type ")
                .code("/invite @Baton");
    }
}
