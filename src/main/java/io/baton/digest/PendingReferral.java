package io.baton.digest;

import io.baton.referral.Referral;
import io.baton.referral.Registration;
import io.baton.referral.State;
import io.baton.referral.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A referral that needs attention.
///
/// @param since time of the offer, of the last step, or of the second figure
public record PendingReferral(Referral referral, Instant since) {

    /// What it waits for.
    public enum Needs {
        /// The answer to an offer.
        ANSWER,
        /// Any step.
        STEP,
        /// One figure instead of two.
        AGREEMENT
    }

    /// A referral without a step for this long counts as unmoved.
    public static final Duration UNMOVED_AFTER = Duration.ofDays(7);

    /// An offer since it was made, a win since the two sides have stated different figures,
    /// anything that's open since its last step, even a note, or since it was imported; empty for
    /// anything else.
    public static Optional<PendingReferral> of(Referral referral) {
        return switch (referral.state()) {
            case State.Offered offer -> Optional.of(new PendingReferral(referral, offer.at()));
            case State.Logged _, State.Accepted _ ->
                    Optional.of(new PendingReferral(referral, lastStep(referral)));
            case State.Won won ->
                    won.agreement()
                            .difference()
                            .map(both -> new PendingReferral(referral, both.since()));
            case State.Lost _, State.Withdrawn _ -> Optional.empty();
        };
    }

    public Needs needs() {
        return switch (referral.stage()) {
            case OFFERED -> Needs.ANSWER;
            case LOGGED, ACCEPTED -> Needs.STEP;
            case WON, LOST, WITHDRAWN -> Needs.AGREEMENT;
        };
    }

    private static Instant lastStep(Referral referral) {
        return Stream.concat(
                        referral.steps().stream().map(Step::at),
                        Stream.ofNullable(referral.imported()).map(Registration.Imported::at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
