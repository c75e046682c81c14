package io.baton.web;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.outbox.Unavailable;
import org.jspecify.annotations.Nullable;

/// A turn was answered, but the database doesn't take the answer or doesn't show the page.
final class AnswerNotShown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String IN_DOUBT =
            "This may be stored, but I can’t reach my database to show it. Reload the page in a"
                    + " minute.";

    private static final String NOT_STORED = "Not stored yet. ";
    private static final String DISK_FULL =
            "My disk is full or broken: free up space, then try again.";
    private static final String NO_DATABASE = "I can’t reach my database: try again in a minute.";

    private final String answer;

    AnswerNotShown(Reply reply, Unavailable cause) {
        super(cause);
        answer = words(reply);
    }

    /// Why no turn has run.
    ///
    /// @param act whether the person wanted to change something
    static String notStored(Unavailable e, boolean act) {
        return (act ? NOT_STORED : "") + (e.diskFull() ? DISK_FULL : NO_DATABASE);
    }

    /// What the person must know.
    String answer() {
        return answer;
    }

    private static String words(Reply reply) {
        var card = card(reply);
        return card == null ? IN_DOUBT : card.summary();
    }

    /// What a reply says; null if it says nothing.
    static @Nullable Card card(@Nullable Reply reply) {
        return switch (reply) {
            case Reply.Home(var card) -> card;
            case Reply.Whisper(var card) -> card;
            case Reply.Outdated(var why, _) -> why;
            case Reply.Replace(var card) -> card;
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _ -> null;
            case null -> null;
        };
    }
}
