package io.baton.chat;

/// What a post is about. It is stored with the post, so that whatever follows from the post's fate
/// is decided by its type and never read out of an id.
public sealed interface PostSubject {

    /// About one referral of the firm.
    sealed interface OfReferral extends PostSubject {
        /// The referral's number within the firm: 12 for `R-12`.
        int referral();

        /// The version that the write which caused the post gave the referral.
        long version();
    }

    /// The card that asks: for the side that is to answer the offer.
    ///
    /// @param round the referral's how many-th offer, from 1
    record Offer(int referral, long version, int round) implements OfReferral {}

    /// The card of the same offer for its sender, or for a new baton holder.
    record OfferStatus(int referral, long version, int round) implements OfReferral {}

    /// Rewrites one of the two cards above.
    record OfferUpdate(int referral, long version, int round) implements OfReferral {}

    /// An answer is due soon.
    ///
    /// @param round 0 if an earlier build posted it: it didn't store the round
    record Reminder(int referral, long version, int round) implements OfReferral {}

    /// An offer ended without an acceptance, or with one: for whoever sent or logged it.
    record OfferEnded(int referral, long version) implements OfReferral {}

    /// How the referral came out: won, lost, withdrawn, paid.
    record Result(int referral, long version) implements OfReferral {}

    /// The baton changed hands inside the firm.
    record Passed(int referral, long version) implements OfReferral {}

    /// One channel's weekly digest; the channel is where the post goes.
    ///
    /// @param week the ISO week, e.g. `2026-W45`
    record DigestSlot(String week) implements PostSubject {}

    /// Somebody became a partner's contact with a code.
    ///
    /// @param partner the partner's id; empty if an earlier build posted it
    record ContactJoined(String partner) implements PostSubject {}

    /// Answers a turn, where the response couldn't.
    ///
    /// @param turn the turn's id
    record Answer(String turn) implements PostSubject {}

    /// Tells somebody that another post couldn't be delivered.
    record DeliveryFailure() implements PostSubject {}

    /// Baton introduces itself in a place that it was added to.
    record Welcome() implements PostSubject {}

    /// Not known to this build: nothing follows from whether it arrives. No new post is about it.
    record Unclassified() implements PostSubject {}
}
