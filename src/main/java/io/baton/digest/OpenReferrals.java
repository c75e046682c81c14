package io.baton.digest;

import java.util.List;

/// Open referrals that need attention.
///
/// @param unanswered offers without an answer
/// @param unmoved logged or accepted referrals without a recent step
public record OpenReferrals(List<PendingReferral> unanswered, List<PendingReferral> unmoved) {

    public boolean isEmpty() {
        return unanswered.isEmpty() && unmoved.isEmpty();
    }
}
