package io.baton.outbox;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Workspace;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is written on a parcel: all but the card inside.
///
/// @param id the post's
/// @param messageKey the post's
/// @param subject the post's
/// @param order parcels for the same place are said in this order; unique within a store's process
/// @param since when it was put
/// @param lease who is sending it now; null while it waits
/// @param fence rises with each claim and release; only who knows the last one may change the
///   parcel
public record ParcelHeader(
        Workspace workspace,
        String id,
        Kind kind,
        Place to,
        String messageKey,
        PostSubject subject,
        long order,
        Instant queuedAt,
        DeliveryAttempts attempts,
        @Nullable Lease lease,
        long claimVersion) {

    public enum Kind {
        SAY,
        REWRITE
    }

    /// @param until when others may take it for lost
    public record Lease(String holder, Instant until) {}

    /// The label of a post that nobody has tried to say yet.
    public static ParcelHeader of(Workspace workspace, Post post, long order, Instant since) {
        var attempts = DeliveryAttempts.none(since);
        return switch (post) {
            case Post.Say(var id, var to, _, var key, var about) ->
                    new ParcelHeader(
                            workspace, id, Kind.SAY, to, key, about, order, since, attempts, null,
                            0);
            case Post.Rewrite(var id, var to, _, var key, var about) ->
                    new ParcelHeader(
                            workspace,
                            id,
                            Kind.REWRITE,
                            to,
                            key,
                            about,
                            order,
                            since,
                            attempts,
                            null,
                            0);
        };
    }

    public Post post(Card card) {
        return switch (kind) {
            case SAY -> new Post.Say(id, to, card, messageKey, subject);
            case REWRITE -> new Post.Rewrite(id, to, card, messageKey, subject);
        };
    }

    /// Claimed: an earlier holder who vanished may have sent it.
    public ParcelHeader claimed(Lease by) {
        var known = lease == null ? attempts : attempts.plusUnconfirmed();
        return new ParcelHeader(
                workspace,
                id,
                kind,
                to,
                messageKey,
                subject,
                order,
                queuedAt,
                known,
                by,
                claimVersion + 1);
    }

    /// Waiting again.
    public ParcelHeader released(DeliveryAttempts now) {
        return new ParcelHeader(
                workspace,
                id,
                kind,
                to,
                messageKey,
                subject,
                order,
                queuedAt,
                now,
                null,
                claimVersion + 1);
    }
}
