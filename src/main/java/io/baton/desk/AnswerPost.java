package io.baton.desk;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;

/// Posts an answer that the response to a turn can't carry, and rewrites it later.
public final class AnswerPost {
    private AnswerPost() {}

    static Post of(Turn turn, Card card) {
        return Post.once(
                key(turn.workspace(), turn.id()),
                turn.place().privatelyTo(turn.person()),
                card,
                new PostSubject.Answer(turn.id()));
    }

    /// @param answered id of the turn whose answer is rewritten
    /// @param to where that answer was posted
    /// @param by the turn that causes it
    public static Post rewritten(String answered, Place to, Turn by, Card card) {
        var key = key(by.workspace(), answered);
        return new Post.Rewrite(
                key + "/rewritten-by/" + by.id(), to, card, key, new PostSubject.Answer(by.id()));
    }

    private static String key(Workspace workspace, String turn) {
        return workspace.key() + "/" + turn + "/answer";
    }
}
