package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.chat.Text;
import io.baton.desk.audience.Exposure;
import io.baton.referral.Referral;

/// What becomes of a post that others could read where it was meant to appear.
final class MovedPosts {
    private MovedPosts() {}

    static Card withReason(Card card, Exposure why) {
        return card.note(Text.of("Only you see this: " + why.because() + "."));
    }

    /// What was posted before others could read there loses its text.
    static Post hidden(Referral referral, Post.Rewrite rewrite) {
        var card =
                Card.saying(
                        Text.empty()
                                .strong(referral.label())
                                .plain(" is no longer on offer here."));
        return new Post.Rewrite(
                rewrite.id(), rewrite.to(), card, rewrite.messageKey(), rewrite.subject());
    }

    static Post moved(Referral referral, Post post, Place to, Card card) {
        return switch (post.subject()) {
            case PostSubject.Offer _ -> ReferralPosts.offerCard(referral, to, card);
            case PostSubject.OfferStatus _ -> ReferralPosts.statusCard(referral, to, card);
            case PostSubject.OfferUpdate _ -> ReferralPosts.rewriteOfferCard(referral, to, card);
            case PostSubject.Reminder _,
                    PostSubject.OfferEnded _,
                    PostSubject.TermsProposal _,
                    PostSubject.Claim _,
                    PostSubject.Result _,
                    PostSubject.Passed _,
                    PostSubject.Noted _,
                    PostSubject.DigestSlot _,
                    PostSubject.ContactJoined _,
                    PostSubject.Statement _,
                    PostSubject.KeeperNamed _,
                    PostSubject.DataRestored _,
                    PostSubject.News _,
                    PostSubject.ClaimsEnd _,
                    PostSubject.Answer _,
                    PostSubject.DeliveryFailure _,
                    PostSubject.Welcome _,
                    PostSubject.Unclassified _ ->
                    ReferralPosts.onceMore(post, to, card);
        };
    }
}
