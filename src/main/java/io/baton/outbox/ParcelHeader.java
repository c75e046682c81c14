package io.baton.outbox;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import java.time.Instant;

/// What is written on a parcel: all but the card inside.
public record ParcelHeader(
        Workspace workspace,
        PostHeader post,
        Queued queued,
        DeliveryAttempts attempts,
        Claim claim) {

    /// A parcel's place in the queue.
    ///
    /// @param order parcels for the same place are said in this order; unique within a store's
    ///   process
    public record Queued(long order, Instant at) {}

    /// The header of a post that nobody has tried to say yet.
    public static ParcelHeader of(Workspace workspace, Post post, long order, Instant since) {
        return new ParcelHeader(
                workspace,
                PostHeader.of(post),
                new Queued(order, since),
                DeliveryAttempts.none(since),
                Claim.none());
    }

    public String id() {
        return post.id();
    }

    public Place to() {
        return post.to();
    }

    public PostHeader.Kind kind() {
        return post.kind();
    }

    public PostSubject subject() {
        return post.subject();
    }

    Instant queuedAt() {
        return queued.at();
    }

    /// Claimed: an earlier holder who vanished may have sent it.
    public ParcelHeader claimed(Claim.Lease by) {
        var known = claim.lease() == null ? attempts : attempts.plusUnconfirmed();
        return new ParcelHeader(workspace, post, queued, known, claim.taken(by));
    }

    /// Waiting again.
    public ParcelHeader released(DeliveryAttempts now) {
        return new ParcelHeader(workspace, post, queued, now, claim.released());
    }
}
