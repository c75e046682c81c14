package io.baton.app;

import io.baton.chat.PostSubject;
import io.baton.desk.digest.UndeliveredDigest;
import io.baton.desk.refer.offer.UndeliveredOffer;
import io.baton.desk.refer.step.UndeliveredUpdate;
import io.baton.desk.statement.UndeliveredStatement;
import io.baton.outbox.Parcel;
import io.baton.outbox.UndeliverableHandler;

/// Takes another route for a post that couldn't be delivered, or tells the right person.
record UndeliveredPosts(
        UndeliveredOffer offers,
        UndeliveredUpdate updates,
        UndeliveredDigest digests,
        UndeliveredStatement statements)
        implements UndeliverableHandler {

    @Override
    public void undeliverable(Parcel parcel, String why) {
        var workspace = parcel.header().workspace();
        var post = parcel.post();
        switch (post.subject()) {
            case PostSubject.Offer offer -> offers.tellSender(workspace, post, offer, why);
            case PostSubject.OfReferral referral -> updates.reroute(workspace, post, referral, why);
            case PostSubject.DigestSlot _ -> digests.tellSubscriber(workspace, post, why);
            case PostSubject.Statement statement ->
                    statements.tellSender(workspace, post, statement, why);
            case PostSubject.Answer _,
                    PostSubject.ContactJoined _,
                    PostSubject.KeeperNamed _,
                    PostSubject.DataRestored _,
                    PostSubject.News _,
                    PostSubject.ClaimsEnd _,
                    PostSubject.Welcome _ -> {
                // It went to the one person it was for, or greeted a place.
            }
            case PostSubject.DeliveryFailure _ -> {
                // A notice about a notice would take the same route.
            }
            case PostSubject.Unclassified _ -> {
                // A post of an earlier build: it doesn't say who to tell.
            }
        }
    }
}
