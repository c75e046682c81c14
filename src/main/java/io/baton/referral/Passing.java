package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Steps a member takes on a referral without moving it between firms.
public final class Passing {
    private Passing() {}

    /// Makes another member of the firm the baton holder.
    ///
    /// @param heldInside whether the current holder belongs to the firm
    public static Decision pass(
            Referral referral, Individual to, boolean heldInside, Individual by, Instant now) {
        return refusalToPass(referral, to, heldInside)
                .map(Decision::refused)
                .orElseGet(() -> passed(referral, to, by, now));
    }

    /// Returns why the baton can't be passed to that member; empty if it can.
    ///
    /// @param heldInside whether the current holder belongs to the firm
    public static Optional<Refusal> refusalToPass(
            Referral referral, Individual to, boolean heldInside) {
        if (!referral.stage().open()) {
            return Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
        }
        if (!heldInside) {
            return Optional.of(new Refusal.HeldOutside(referral.holder()));
        }
        return referral.holder().is(to)
                ? Optional.of(new Refusal.AlreadyHolder(to))
                : Optional.empty();
    }

    /// The last time the baton was passed since the history was that long; empty if it wasn't, or
    /// that was undone.
    public static Optional<Step> passedSince(Referral referral, int seen) {
        var steps = referral.steps();
        var undone = referral.history().undone();
        return IntStream.range(Math.min(seen, steps.size()), steps.size())
                .filter(index -> !undone.contains(index))
                .mapToObj(steps::get)
                .filter(step -> step.event() instanceof Event.Passed)
                .reduce((_, later) -> later);
    }

    /// The members who held the latest offer before the holder and passed it on.
    public static Stream<Individual> heldDuringOffer(Referral referral) {
        return Editing.sinceOffer(referral.history().standing())
                .filter(step -> !step.replacesLeaver())
                .flatMap(step ->
                        step.from() == Stage.OFFERED
                                        && step.event() instanceof Event.Passed(var from, _)
                                ? Stream.of(from)
                                : Stream.empty());
    }

    /// The new holder also becomes the sender: a declined or lapsed offer returns to them. Once
    /// accepted, the sender stays the same.
    private static Decision passed(Referral referral, Individual to, Individual by, Instant now) {
        var held = referral.parties().withHolder(to);
        var parties = referral.stage() == Stage.ACCEPTED ? held : held.withSender(to);
        return new Decision.Changed(
                referral.with(parties).recorded(now, by, new Event.Passed(referral.holder(), to)));
    }

    /// Passes a referral along with the rest of its bundle while it's logged or offered, so that
    /// one person is accountable for the whole bundle.
    public static Decision passWithBundle(
            Referral referral, Individual to, Individual by, Instant now) {
        return switch (referral.stage()) {
            case LOGGED, OFFERED -> pass(referral, to, true, by, now);
            case ACCEPTED, WON, LOST, WITHDRAWN -> Handoff.notNow(referral);
        };
    }
}
