package io.baton.bench;

import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What partners said to one referral, without the rest of it. Small, so that the newest of a firm
/// fit in memory.
///
/// @param number number of the referral
/// @param answers see [PastAnswer#of]
/// @param version version of the referral
public record ReferralAnswers(
        FirmId firm, ReferralId id, int number, List<PastAnswer> answers, long version) {

    public ReferralAnswers {
        answers = List.copyOf(answers);
    }

    public static ReferralAnswers of(Referral referral) {
        return new ReferralAnswers(
                referral.firm(),
                referral.id(),
                referral.number(),
                PastAnswer.of(referral).toList(),
                referral.version());
    }

    /// When a partner last said yes or no; empty if none did.
    public Optional<Instant> last() {
        return answers.stream().map(PastAnswer::at).max(Comparator.naturalOrder());
    }
}
