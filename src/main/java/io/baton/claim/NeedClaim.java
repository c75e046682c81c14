package io.baton.claim;

import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// That a referral was the first to bring a client with a need.
///
/// @param referral the referral that claims; it says who brought the client
/// @param need in the words of the referral when it claimed
/// @param since when the referral was logged
/// @param seen length of the referral's history when it claimed
/// @param prior null unless a member said that the firm knew the client before
public record NeedClaim(
        ReferralId referral,
        String need,
        Instant since,
        int seen,
        ClaimTerm term,
        @Nullable PriorRelation prior) {

    public boolean isOf(Referral other) {
        return referral.equals(other.id());
    }

    public boolean runsOn(LocalDate day) {
        return term.runsOn(day);
    }

    /// Whether the referral still stands for this claim: it wasn't withdrawn since, and it's still
    /// about this need.
    ///
    /// @param own the referral that claims, as it is now
    public boolean stands(Referral own, SameNeed sameNeed) {
        return !wasWithdrawn(own) && sameNeed.test(need, own.need());
    }

    /// A withdrawal that was undone doesn't count. What was withdrawn and reopened has to claim
    /// again, because someone else may have claimed in between.
    private boolean wasWithdrawn(Referral own) {
        if (own.stage() == Stage.WITHDRAWN) {
            return true;
        }
        var undone = own.history().undone();
        var steps = own.steps();
        return IntStream.range(seen, steps.size())
                .filter(index -> !undone.contains(index))
                .anyMatch(index -> steps.get(index).to() == Stage.WITHDRAWN);
    }

    public NeedClaim with(ClaimTerm next) {
        return new NeedClaim(referral, need, since, seen, next, prior);
    }

    /// @param next null if it isn't said any more
    public NeedClaim with(@Nullable PriorRelation next) {
        return new NeedClaim(referral, need, since, seen, term, next);
    }
}
