package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;

/// Replies that many handlers give.
public final class CommonReplies {
    private CommonReplies() {}

    public static Reply whisper(String sentence) {
        return new Reply.Whisper(Card.saying(sentence));
    }

    /// For a button whose value is malformed or belongs to another version.
    public static Reply invalidButton() {
        return whisper(
                Text.of("This button is no longer valid, so nothing was done. Type ")
                        .code("refer list")
                        .plain(" to see what's open."));
    }

    public static Reply whisper(Text text) {
        return new Reply.Whisper(Card.saying(text));
    }
}
