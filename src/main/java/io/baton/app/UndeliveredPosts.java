package io.baton.app;

import io.baton.chat.PostSubject;
import io.baton.desk.digest.UndeliveredDigest;
import io.baton.desk.refer.offer.UndeliveredOffer;
import io.baton.outbox.Parcel;
import io.baton.outbox.UndeliverableHandler;

/// Tells the right person that a post couldn't be delivered.
record UndeliveredPosts(UndeliveredOffer offers, UndeliveredDigest digests)
        implements UndeliverableHandler {

    @Override
    public void undeliverable(Parcel parcel, String why) {
        var workspace = parcel.header().workspace();
        var post = parcel.post();
        switch (post.subject()) {
            case PostSubject.Offer offer -> offers.tellSender(workspace, post, offer, why);
            case PostSubject.DigestSlot _ -> digests.tellSubscriber(workspace, post, why);
            case PostSubject.OfferStatus _,
                    PostSubject.OfferUpdate _,
                    PostSubject.Reminder _,
                    PostSubject.OfferEnded _,
                    PostSubject.Result _,
                    PostSubject.Passed _,
                    PostSubject.ContactJoined _,
                    PostSubject.Answer _,
                    PostSubject.Welcome _ -> {
                // No one is told yet.
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
