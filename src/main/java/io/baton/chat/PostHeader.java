package io.baton.chat;

/// A post without its card.
public record PostHeader(String id, Kind kind, Place to, String messageKey, PostSubject subject) {

    /// Stored by name.
    public enum Kind {
        SAY,
        REWRITE,
        RETRACT
    }

    public static PostHeader of(Post post) {
        var kind =
                switch (post) {
                    case Post.Say _ -> Kind.SAY;
                    case Post.Rewrite _ -> Kind.REWRITE;
                    case Post.Retract _ -> Kind.RETRACT;
                };
        return new PostHeader(post.id(), kind, post.to(), post.messageKey(), post.subject());
    }

    public Post with(Card card) {
        return switch (kind) {
            case SAY -> new Post.Say(id, to, card, messageKey, subject);
            case REWRITE -> new Post.Rewrite(id, to, card, messageKey, subject);
            case RETRACT -> new Post.Retract(id, to, card, messageKey, subject);
        };
    }
}
