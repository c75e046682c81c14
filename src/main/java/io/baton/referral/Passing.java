package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Passes the baton among the people of the side that holds it: the firm's members, or the contacts
/// of the partner.
public final class Passing {
    private Passing() {}

    /// Makes another person of the same side the baton holder.
    ///
    /// @param holder the current holder
    public static Decision pass(
            Referral referral, Participant holder, Participant to, Individual by, Instant now) {
        return refusalToPass(referral, holder, to)
                .map(Decision::refused)
                .orElseGet(() -> passed(referral, to, by, now));
    }

    /// Returns why the baton can't be passed to that person; empty if it can.
    ///
    /// @param holder the current holder
    public static Optional<Refusal> refusalToPass(
            Referral referral, Participant holder, Participant to) {
        if (!referral.stage().open()) {
            return Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
        }
        return refusalOfSide(holder, to)
                .or(() ->
                        referral.holder().is(to.who())
                                ? Optional.of(new Refusal.AlreadyHolder(to.who()))
                                : Optional.empty());
    }

    private static Optional<Refusal> refusalOfSide(Participant holder, Participant to) {
        return switch (holder) {
            case Participant.Member _ ->
                    to instanceof Participant.ForPartner(var who, var at)
                            ? Optional.of(new Refusal.HeldInside(who, at))
                            : Optional.empty();
            case Participant.ForPartner(var who, var partner) -> {
                boolean colleague =
                        to instanceof Participant.ForPartner(var other, var at)
                                && at.id().equals(partner.id())
                                && partner.hasContact(other);
                yield !colleague
                        ? Optional.of(new Refusal.HeldOutside(who, partner))
                        : partner.active()
                                ? Optional.empty()
                                : Optional.of(new Refusal.Paused(partner));
            }
        };
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
        return Editing.sinceBringerKnown(Editing.sinceOffer(referral.history().standing()).toList())
                .stream()
                .filter(step -> !step.replacesLeaver())
                .flatMap(step ->
                        step.from() == Stage.OFFERED
                                        && step.event() instanceof Event.Passed(var from, _, _)
                                ? Stream.of(from)
                                : Stream.empty());
    }

    /// The new holder also becomes the sender: a declined or lapsed offer returns to them. Once
    /// accepted, the sender stays the same.
    private static Decision passed(Referral referral, Participant to, Individual by, Instant now) {
        var held = referral.parties().withHolder(to.who());
        var parties = referral.stage() == Stage.ACCEPTED ? held : held.withSender(to.who());
        var at = to instanceof Participant.ForPartner(_, var partner) ? partner.id() : null;
        return new Decision.Changed(
                referral.with(parties)
                        .recorded(now, by, new Event.Passed(referral.holder(), to.who(), at)));
    }

    /// Passes a referral along with the rest of its bundle while it's logged or offered, so that
    /// one person is accountable for the whole bundle.
    ///
    /// @param holder the current holder
    public static Decision passWithBundle(
            Referral referral, Participant holder, Participant to, Individual by, Instant now) {
        return switch (referral.stage()) {
            case LOGGED, OFFERED -> pass(referral, holder, to, by, now);
            case ACCEPTED, WON, LOST, WITHDRAWN -> Handoff.notNow(referral);
        };
    }
}
