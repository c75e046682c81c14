package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;

/// A post without its card.
public record PostHeader(String id, Kind kind, Place to, String messageKey, PostSubject subject) {

    /// Stored by name.
    public enum Kind {
        SAY,
        REWRITE
    }

    static PostHeader of(Post post) {
        var kind =
                switch (post) {
                    case Post.Say _ -> Kind.SAY;
                    case Post.Rewrite _ -> Kind.REWRITE;
                };
        return new PostHeader(post.id(), kind, post.to(), post.messageKey(), post.subject());
    }

    Post with(Card card) {
        return switch (kind) {
            case SAY -> new Post.Say(id, to, card, messageKey, subject);
            case REWRITE -> new Post.Rewrite(id, to, card, messageKey, subject);
        };
    }
}
