package io.baton.digest;

/// Referrals that need attention.
///
/// @param unanswered offers without an answer
/// @param unmoved logged or accepted referrals without a recent step
/// @param differing wins for which the two sides state different figures
public record OpenReferrals(Pending unanswered, Pending unmoved, Pending differing) {

    public boolean isEmpty() {
        return unanswered.isEmpty() && unmoved.isEmpty() && differing.isEmpty();
    }
}
