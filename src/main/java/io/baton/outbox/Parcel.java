package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Post;

/// A post on its way.
public record Parcel(Label label, Card card) {

    public Post post() {
        return label.post(card);
    }
}
