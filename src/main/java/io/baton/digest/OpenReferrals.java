package io.baton.digest;

import java.util.List;

/// What is open and should be looked at.
///
/// @param unanswered what waits for an answer
/// @param unmoved what did not move
public record OpenReferrals(List<PendingReferral> unanswered, List<PendingReferral> unmoved) {

    public boolean isEmpty() {
        return unanswered.isEmpty() && unmoved.isEmpty();
    }
}
