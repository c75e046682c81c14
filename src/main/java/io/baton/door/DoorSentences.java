package io.baton.door;

import io.baton.chat.Card;
import io.baton.chat.Text;
import java.util.Map;

/// What every door says itself, where the conversation can't.
public final class DoorSentences {
    public static final Card DONE = Card.saying("Done.");

    /// Stands for a person whose name nobody knows.
    public static final String SOMEBODY = "somebody";

    private final String platform;

    /// @param platform as people call it, such as "Slack"
    public DoorSentences(String platform) {
        this.platform = platform;
    }

    public Card whoAreYou() {
        return Card.saying(
                platform
                        + " does not tell me right now who you are, so I did nothing. Please try again in a minute.");
    }

    /// @param incident under which the cause stands in the log
    public static Card broken(String incident) {
        return Card.saying(
                "Something went wrong on my side, and whoever looks after me finds it in the log as %s. Please try again."
                        .formatted(incident));
    }

    /// @param errors by field
    public static Card wrong(Map<String, String> errors) {
        return Card.saying("That is not quite right yet.")
                .bullets(errors.values().stream().sorted().map(Text::of).toList());
    }
}
