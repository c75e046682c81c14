package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.FormOpenerCard;
import io.baton.chat.FormOpenerCard.Retry;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.door.DoorSentences;
import java.util.List;

/// Messages of the Teams door itself.
final class TeamsSentences {
    static final String ANSWERED_ALONE = "I answered you in a direct message.";
    static final String ANSWERED_BELOW = "I answered below.";

    static final DoorSentences COMMON = new DoorSentences("Teams", "refer list");

    private TeamsSentences() {}

    static Card notUnderstood() {
        return Card.saying(
                "I don't know this button; it may be from an older version of Baton. Type help to see what I can do.");
    }

    /// A dialog can only open in the response to a press.
    static Card formTooLate(Reply.OpenForm reply) {
        return FormOpenerCard.failed("I took too long to open the form.", Retry.NOW, reply);
    }

    static Card cannotWhisper() {
        return Card.saying(
                "Someone asked me here, and my answer is for them only. To get it, open a chat with me and ask again.");
    }

    /// @param installer name of the person who added the bot, or empty
    static Card welcome(String installer, boolean personal) {
        var hello =
                installer.isBlank()
                        ? Text.of("I'm Baton.")
                        : Text.of("I'm Baton, added by %s.".formatted(installer));
        return Card.saying(
                        hello.plain(
                                " I pass referrals between your firm and its partners, and each has one person in charge."))
                .bullets(
                        List.of(
                                Text.empty()
                                        .code("refer Acme needs a new firewall")
                                        .plain(" logs a referral"),
                                Text.empty()
                                        .code("partner find cloud migration")
                                        .plain(" finds partners who can do it"),
                                Text.empty().code("revenue").plain(" shows what partnering earns"),
                                Text.empty().code("help").plain(" lists all commands")))
                .note(
                        Text.of(
                                personal
                                        ? "Just type here."
                                        : "Mention me, then type the command. I send private answers in a direct message."))
                .withSummary("I'm Baton. Type help to see what I can do.");
    }
}
