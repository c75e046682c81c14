package io.baton.referral;

import io.baton.firm.Individual;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Replaces people who have left. Nothing open stays with them, and nothing returns to them.
public final class Departure {
    private Departure() {}

    /// Whether the person holds the open referral, or would get it back.
    public static boolean concerns(Referral referral, Individual who) {
        return referral.stage().open() && (referral.holder().is(who) || referral.sender().is(who));
    }

    /// The holder and the one it would return to; none if the referral is closed.
    public static Stream<Individual> responsible(Referral referral) {
        return referral.stage().open()
                ? Stream.of(referral.holder(), referral.sender()).distinct()
                : Stream.empty();
    }

    /// Whether the person answers for the partner: they accepted for it, or brought the referral.
    ///
    /// @param contact whether they are the partner's contact now
    public static boolean answersForPartner(Referral referral, Individual who, boolean contact) {
        return contact
                || referral.outbound()
                        && referral.stage() == Stage.ACCEPTED
                        && referral.holder().is(who)
                        && acceptedLast(referral);
    }

    /// They accepted, or got the baton from a colleague who had.
    private static boolean acceptedLast(Referral referral) {
        return referral.history().standing().reversed().stream()
                .map(Step::event)
                .filter(event ->
                        event instanceof Event.Accepted
                                || event instanceof Event.AcceptedElsewhere
                                || event instanceof Event.Passed(_, var to, _)
                                        && to.is(referral.holder()))
                .findFirst()
                .filter(event -> !(event instanceof Event.Passed(_, _, var at)) || at != null)
                .isPresent();
    }

    public static Decision replace(Referral referral, Individual left, Individual to, Instant now) {
        if (!referral.stage().open()) {
            return Handoff.notNow(referral);
        }
        return concerns(referral, left) && !left.is(to)
                ? new Decision.Changed(
                        referral.with(referral.parties().replaced(left, to))
                                .recorded(now, null, new Event.Passed(left, to)))
                : Decision.refused(new Refusal.AlreadyHolder(referral.holder()));
    }

    /// Whether someone was replaced because they had left.
    public static boolean isIn(Referral referral) {
        return referral.steps().stream()
                .anyMatch(step -> step.who() == null && step.event() instanceof Event.Passed);
    }

    /// When people were last replaced because they had left, by their ids; without those who have
    /// acted on one of the referrals since.
    public static Map<String, Instant> departed(Collection<Referral> referrals) {
        var left = new HashMap<String, Instant>();
        var acted = new HashMap<String, Instant>();
        for (var referral : referrals) {
            for (var step : referral.steps()) {
                if (step.who() != null) {
                    acted.merge(step.who().id(), step.at(), Departure::later);
                } else if (step.event() instanceof Event.Passed(var from, _, _)) {
                    left.merge(from.id(), step.at(), Departure::later);
                }
            }
        }
        left.entrySet()
                .removeIf(each ->
                        !acted.getOrDefault(each.getKey(), Instant.MIN).isBefore(each.getValue()));
        return Map.copyOf(left);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
