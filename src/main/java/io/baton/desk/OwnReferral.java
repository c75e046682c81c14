package io.baton.desk;

import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.time.Duration;
import java.util.Optional;

/// A referral that a person knows, for examples: the open one they acted on last, otherwise the one
/// they acted on last.
record OwnReferral(Referrals referrals) {
    private static final Duration RECENT = Duration.ofDays(365);

    Optional<String> label(Ask ask) {
        var acted = referrals.actedOnBy(ask.firm().id(), ask.who(), ask.now().minus(RECENT));
        return acted.stream()
                .filter(each -> each.stage().open())
                .findFirst()
                .or(() -> acted.stream().findFirst())
                .map(Referral::label);
    }
}
