package io.baton.digest;

import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An open referral that needs attention.
///
/// @param since time of the offer, or of the last step
public record PendingReferral(Referral referral, Instant since) {

    /// A referral without a step for this long counts as unmoved.
    public static final Duration UNMOVED_AFTER = Duration.ofDays(7);

    /// Offers without an answer, oldest first.
    static List<PendingReferral> unanswered(List<Referral> referrals) {
        return referrals.stream()
                .flatMap(each ->
                        each.state() instanceof State.Offered offer
                                ? Stream.of(new PendingReferral(each, offer.at()))
                                : Stream.empty())
                .sorted(oldestFirst())
                .toList();
    }

    /// Logged or accepted referrals without any step, even a note, for seven days; oldest first.
    /// Offered ones are in [#unanswered].
    static List<PendingReferral> unmoved(List<Referral> referrals, Instant now) {
        return referrals.stream()
                .filter(each -> each.stage().open() && each.stage() != Stage.OFFERED)
                .map(each -> new PendingReferral(each, lastStep(each)))
                .filter(each -> !each.since().plus(UNMOVED_AFTER).isAfter(now))
                .sorted(oldestFirst())
                .toList();
    }

    /// Deadline for the answer, if the referral is on offer.
    public Optional<Instant> deadline() {
        return referral.state() instanceof State.Offered offer
                ? Optional.of(offer.deadline())
                : Optional.empty();
    }

    private static Instant lastStep(Referral referral) {
        return referral.steps().stream().map(Step::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Comparator<PendingReferral> oldestFirst() {
        return Comparator.comparing(PendingReferral::since)
                .thenComparingInt(each -> each.referral().number());
    }
}
