package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.chat.Text;

/// Short forms of the usual replies.
public final class Said {
    private Said() {}

    public static Reply whisper(String sentence) {
        return new Reply.Whisper(Card.saying(sentence));
    }

    public static Reply whisper(Text text) {
        return new Reply.Whisper(Card.saying(text));
    }
}
