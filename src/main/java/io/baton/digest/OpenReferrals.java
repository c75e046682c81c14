package io.baton.digest;

/// Open referrals that need attention.
///
/// @param unanswered offers without an answer
/// @param unmoved logged or accepted referrals without a recent step
public record OpenReferrals(Pending unanswered, Pending unmoved) {

    public boolean isEmpty() {
        return unanswered.isEmpty() && unmoved.isEmpty();
    }
}
