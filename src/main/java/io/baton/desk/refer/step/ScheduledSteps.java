package io.baton.desk.refer.step;

import io.baton.chat.Post;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Undo;
import io.baton.store.Journal.WriteOutcome;
import io.baton.store.ReferralStore;
import java.util.List;
import java.util.function.Function;

/// Takes steps with referrals that no person takes: a job does, on a schedule. They have no reply,
/// and no one can undo them.
public final class ScheduledSteps {
    private final ReferralStore referrals;
    private final ConfidentialPosts confidentialPosts;

    public ScheduledSteps(ReferralStore referrals, ConfidentialPosts confidentialPosts) {
        this.referrals = referrals;
        this.confidentialPosts = confidentialPosts;
    }

    /// Takes a step once. False if someone else wrote first.
    ///
    /// @param act name of the step, the same at each try
    public boolean apply(
            Referral referral,
            String act,
            Function<Referral, Decision> step,
            Function<Referral, List<Post>> posts) {
        return switch (step.apply(referral)) {
            case Decision.Refused _ -> true;
            case Decision.Changed(var changed) -> {
                var next = Undo.forgetting(changed);
                var checked = confidentialPosts.of(next, posts.apply(next));
                yield referrals.write(next, act, checked) != WriteOutcome.STALE;
            }
        };
    }
}
