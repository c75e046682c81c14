package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;

/// Short forms of the usual replies.
public final class CommonReplies {
    private CommonReplies() {}

    public static Reply whisper(String sentence) {
        return new Reply.Whisper(Card.saying(sentence));
    }

    /// For a button whose value is none of ours, or of another version.
    public static Reply invalidButton() {
        return whisper(
                "This button is no longer valid, and nothing was done. Type `refer list` to see what"
                        + " is open, or `help`.");
    }

    public static Reply whisper(Text text) {
        return new Reply.Whisper(Card.saying(text));
    }
}
