package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Post;

/// A post on its way to delivery.
public record Parcel(ParcelHeader header, Card card) {

    public Post post() {
        return header.post().with(card);
    }
}
