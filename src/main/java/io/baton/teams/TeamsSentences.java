package io.baton.teams;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.door.DoorSentences;
import java.util.List;

/// What the door itself has to say, where the conversation cannot.
final class TeamsSentences {
    static final String ANSWERED_ALONE = "I answered you in our own chat.";
    static final String ANSWERED_BELOW = "I answered below.";
    static final String SLOW =
            "This takes longer than usual. Nothing is lost: please look again in a moment.";

    static final DoorSentences COMMON = new DoorSentences("Teams");

    private TeamsSentences() {}

    static Card notUnderstood() {
        return Card.saying(
                "I do not know this button. It may belong to an older version of Baton; say help to see what is possible now.");
    }

    static Card cannotWhisper() {
        return Card.saying(
                "Somebody asked me here, and I cannot write to them alone, where the answer belongs. Please open a chat with me, and ask again.");
    }

    /// @param installer who added the bot, or empty
    static Card welcome(String installer, boolean alone) {
        var hello =
                installer.isBlank()
                        ? Text.of("I am Baton.")
                        : Text.of("I am Baton; %s added me.".formatted(installer));
        return Card.saying(
                        hello.plain(
                                " I pass referrals between your firm and its partners, so that each has one person who answers for it."))
                .bullets(
                        List.of(
                                Text.empty()
                                        .code("refer Acme needs a new firewall")
                                        .plain(" logs a referral"),
                                Text.empty()
                                        .code("partner find cloud migration")
                                        .plain(" finds who could do it"),
                                Text.empty().code("revenue").plain(" says what partnering earns"),
                                Text.empty().code("help").plain(" says all that is possible")))
                .note(
                        Text.of(
                                alone
                                        ? "Just write it here."
                                        : "Mention me, and write it behind my name. What is for you alone I answer in our own chat."))
                .withSummary("I am Baton: say help to see what is possible");
    }
}
