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

/// An open referral that somebody should look at, and since when.
public record PendingReferral(Referral referral, Instant since) {

    /// What has had no step for so long did not move.
    public static final Duration UNMOVED_AFTER = Duration.ofDays(7);

    /// Offered and not answered, the longest first.
    static List<PendingReferral> unanswered(List<Referral> referrals) {
        return referrals.stream()
                .flatMap(each ->
                        each.state() instanceof State.Offered offer
                                ? Stream.of(new PendingReferral(each, offer.at()))
                                : Stream.empty())
                .sorted(oldestFirst())
                .toList();
    }

    /// Logged or accepted, and without any step, even a note, for seven days; the longest first.
    /// What is on offer is among those that wait for an answer.
    static List<PendingReferral> unmoved(List<Referral> referrals, Instant now) {
        return referrals.stream()
                .filter(each -> each.stage().open() && each.stage() != Stage.OFFERED)
                .map(each -> new PendingReferral(each, lastStep(each)))
                .filter(each -> !each.since().plus(UNMOVED_AFTER).isAfter(now))
                .sorted(oldestFirst())
                .toList();
    }

    /// When it is to be answered, for one that is on offer.
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
