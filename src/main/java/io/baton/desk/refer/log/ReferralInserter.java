package io.baton.desk.refer.log;

import io.baton.chat.Post;
import io.baton.desk.Ask;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Writes new referrals: each id once, with a number that no other has.
public final class ReferralInserter {
    private static final int TRIES = 50;

    private final ReferralStore referrals;

    public ReferralInserter(ReferralStore referrals) {
        this.referrals = referrals;
    }

    /// @param id comes from the turn, so that a turn heard again finds what it has written
    /// @param begin the referral as it begins with this number
    /// @param posts what must be said of it
    /// @return empty where too many log at the same moment; nothing was written then
    Optional<Referral> insert(
            Ask ask,
            ReferralId id,
            IntFunction<Referral> begin,
            Function<Referral, List<Post>> posts) {
        var firm = ask.firm().id();
        for (int i = 0; i < TRIES; i++) {
            var next = begin.apply(referrals.nextNumber(firm));
            switch (referrals.write(next, ask.turn().id(), posts.apply(next))) {
                case WRITTEN -> {
                    return Optional.of(next);
                }
                case DUPLICATE_TURN -> {
                    return Optional.of(referrals.find(firm, id).orElseThrow());
                }
                case STALE -> {}
            }
        }
        return Optional.empty();
    }
}
