package io.baton.digest;

import io.baton.referral.Referral;
import io.baton.referral.Registration;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.referral.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// An open referral that needs attention.
///
/// @param since time of the offer, or of the last step
public record PendingReferral(Referral referral, Instant since) {

    /// A referral without a step for this long counts as unmoved.
    public static final Duration UNMOVED_AFTER = Duration.ofDays(7);

    /// An offer since it was made, anything else that's open since its last step, even a note, or
    /// since it was imported; empty if it's closed.
    public static Optional<PendingReferral> of(Referral referral) {
        return switch (referral.state()) {
            case State.Offered offer -> Optional.of(new PendingReferral(referral, offer.at()));
            case State.Logged _, State.Accepted _ ->
                    Optional.of(new PendingReferral(referral, lastStep(referral)));
            case State.Won _, State.Lost _, State.Withdrawn _ -> Optional.empty();
        };
    }

    /// Whether it's an offer.
    public boolean awaitsAnswer() {
        return referral.stage() == Stage.OFFERED;
    }

    /// Deadline for the answer, if the referral is on offer.
    public Optional<Instant> deadline() {
        return referral.state() instanceof State.Offered offer
                ? Optional.of(offer.deadline())
                : Optional.empty();
    }

    private static Instant lastStep(Referral referral) {
        return Stream.concat(
                        referral.steps().stream().map(Step::at),
                        Stream.ofNullable(referral.imported()).map(Registration.Imported::at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
