package io.baton.outbox;

import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostHeader;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import java.time.Instant;

/// A parcel without its card.
public record ParcelHeader(
        Workspace workspace,
        PostHeader post,
        Queued queued,
        DeliveryAttempts attempts,
        Claim claim) {

    /// A parcel's place in the queue.
    ///
    /// @param order delivery order within a place; the outbox counts it, for all instances
    public record Queued(long order, Instant at) {}

    /// The header of a new post.
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

    /// The pause before the next attempt.
    WatchedWaits.Wait pause() {
        var since = attempts.lastFailure() == null ? queued.at() : attempts.lastFailure();
        return WatchedWaits.Wait.between(since, attempts.notBefore());
    }

    Instant queuedAt() {
        return queued.at();
    }

    /// The header after a claim. If an earlier claim wasn't released, its holder crashed and may
    /// have sent the message.
    public ParcelHeader claimed(Claim.Lease by) {
        var attemptsSoFar = claim.lease() == null ? attempts : attempts.plusUnconfirmed();
        return new ParcelHeader(workspace, post, queued, attemptsSoFar, claim.taken(by));
    }

    /// The header after a release: waiting again.
    public ParcelHeader released(DeliveryAttempts newAttempts) {
        return new ParcelHeader(workspace, post, queued, newAttempts, claim.released());
    }
}
