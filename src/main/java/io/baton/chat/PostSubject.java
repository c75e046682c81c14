package io.baton.chat;

/// The subject of a post. It's stored with the post, so that code that reacts to a delivery or a
/// failure can switch on its type and never has to parse an id.
public sealed interface PostSubject {

    /// A post about one of the firm's referrals.
    sealed interface OfReferral extends PostSubject {
        /// The referral's number within the firm: 12 for `R-12`.
        int referral();

        /// The referral's version after the write that caused the post.
        long version();
    }

    /// The offer card, for the side that has to answer.
    ///
    /// @param round number of the offer within the referral, from 1
    record Offer(int referral, long version, int round) implements OfReferral {}

    /// The card about the same offer for its sender, or for a new baton holder.
    record OfferStatus(int referral, long version, int round) implements OfReferral {}

    /// A rewrite of one of the two cards above.
    record OfferUpdate(int referral, long version, int round) implements OfReferral {}

    /// A reminder that an answer is due soon.
    ///
    /// @param round 0 if an earlier build posted it, which didn't store the round
    record Reminder(int referral, long version, int round) implements OfReferral {}

    /// Tells a person on either side that an offer ended, accepted or not, or that the baton came
    /// back.
    record OfferEnded(int referral, long version) implements OfReferral {}

    /// Asks a partner's contact whether they said yes, as a member recorded, or says how that
    /// ended.
    record Claim(int referral, long version) implements OfReferral {}

    /// Asks the other side about terms that one side proposed, or says how that ended.
    record TermsProposal(int referral, long version) implements OfReferral {}

    /// The referral's result: won, lost, withdrawn, paid.
    record Result(int referral, long version) implements OfReferral {}

    /// The baton changed hands inside the firm.
    record Passed(int referral, long version) implements OfReferral {}

    /// The other side wrote a note.
    record Noted(int referral, long version) implements OfReferral {}

    /// The weekly digest for the channel that the post goes to.
    ///
    /// @param week the ISO week, e.g. `2026-W45`
    record DigestSlot(String week) implements PostSubject {}

    /// A statement with a partner, for its contact or for members.
    ///
    /// @param statement the statement's id; empty if the post is about several
    record Statement(String statement) implements PostSubject {}

    /// Someone became a partner's contact by entering a code.
    ///
    /// @param partner the partner's id; empty if an earlier build posted it
    record ContactJoined(String partner) implements PostSubject {}

    /// Tells a member that they are the keeper now.
    record KeeperNamed() implements PostSubject {}

    /// Tells the keeper that the firm's data was restored from a backup.
    record DataRestored() implements PostSubject {}

    /// Tells the keeper what an update changed.
    record News() implements PostSubject {}

    /// Tells a member which claims on clients end soon.
    record ClaimsEnd() implements PostSubject {}

    /// The answer to a turn whose response couldn't carry it.
    ///
    /// @param turn the turn's id
    record Answer(String turn) implements PostSubject {}

    /// Tells someone that another post couldn't be delivered.
    record DeliveryFailure() implements PostSubject {}

    /// Introduces Baton in a place it was just added to.
    record Welcome() implements PostSubject {}

    /// A subject this build doesn't know. Nothing reacts to its delivery, and no new post has it.
    record Unclassified() implements PostSubject {}
}
