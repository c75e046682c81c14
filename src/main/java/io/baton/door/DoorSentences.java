package io.baton.door;

import io.baton.chat.Card;
import io.baton.chat.Text;
import java.util.Map;

/// Messages that every door sends by itself when the turn handler can't answer.
public final class DoorSentences {
    public static final Card DONE = Card.saying("Done.");

    /// Shown when a person's name is missing.
    public static final String SOMEONE = "someone";

    private final String platform;
    private final String listCommand;

    /// @param platform name as people know it, such as "Slack"
    /// @param listCommand what people type there to see their referrals
    public DoorSentences(String platform, String listCommand) {
        this.platform = platform;
        this.listCommand = listCommand;
    }

    /// Said when an act is acknowledged before it is stored.
    public Card notStored() {
        return Card.saying(
                Text.of("Not stored yet. I'll answer in a moment; if I don't, ")
                        .code(listCommand)
                        .plain(" shows whether it arrived."));
    }

    /// Said on a form that stays open. Submitting it again counts as the same act.
    public static Card pressAgain() {
        return Card.saying("Not stored yet. Press the button again in a moment; it counts once.");
    }

    public Card whoAreYou() {
        return Card.saying(
                platform
                        + " can't tell me who you are right now, so I did nothing. Try again in a minute.");
    }

    /// @param incident code that the log shows next to the cause
    public static Card broken(String incident) {
        return Card.saying(brokenText(incident));
    }

    /// The same as plain text.
    public static String brokenText(String incident) {
        return "Something went wrong (code %s). Try again; your administrator can find the cause in the log."
                .formatted(incident);
    }

    /// @return why a file that a person sent can't be read, and what to do
    public String fileUnavailable() {
        return "I couldn't get the file from %s. Send it again.".formatted(platform);
    }

    /// @param errors message by field
    public static Card wrong(Map<String, String> errors) {
        return Card.saying("Some answers need a change:")
                .bullets(errors.values().stream().sorted().map(Text::of).toList());
    }
}
