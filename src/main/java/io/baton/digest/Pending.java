package io.baton.digest;

import java.util.List;
import java.util.Optional;

/// Referrals of one kind that need attention.
///
/// @param first the oldest, oldest first
/// @param count of all, at most [DigestReferrals.Oldest#MOST_COUNTED]
public record Pending(List<PendingReferral> first, int count) {

    public Pending {
        first = List.copyOf(first);
    }

    static Pending of(DigestReferrals.Oldest oldest) {
        return new Pending(
                oldest.first().stream().map(PendingReferral::of).flatMap(Optional::stream).toList(),
                oldest.count());
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
