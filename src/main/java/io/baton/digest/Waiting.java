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
public record Waiting(Referral referral, Instant since) {

    /// What has had no step for so long did not move.
    public static final Duration STILL = Duration.ofDays(7);

    /// Offered and not answered, the longest first.
    static List<Waiting> forAnswer(List<Referral> referrals) {
        return referrals.stream()
                .flatMap(each ->
                        each.state() instanceof State.Offered offer
                                ? Stream.of(new Waiting(each, offer.at()))
                                : Stream.empty())
                .sorted(oldestFirst())
                .toList();
    }

    /// Logged or accepted, and without any step, even a note, for seven days; the longest first.
    /// What is on offer is among those that wait for an answer.
    static List<Waiting> unmoved(List<Referral> referrals, Instant now) {
        return referrals.stream()
                .filter(each -> each.stage().open() && each.stage() != Stage.OFFERED)
                .map(each -> new Waiting(each, lastStep(each)))
                .filter(each -> !each.since().plus(STILL).isAfter(now))
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
        return referral.story().stream().map(Step::at).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Comparator<Waiting> oldestFirst() {
        return Comparator.comparing(Waiting::since)
                .thenComparingInt(each -> each.referral().number());
    }
}
