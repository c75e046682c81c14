package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a contact with a link does after accepting: until thirty days after the referral is closed,
/// in the browser that accepted, or in the one in which a newer link was taken up.
public final class GuestWork {
    private static final Duration AFTER_CLOSING = Duration.ofDays(30);

    private GuestWork() {}

    /// The contact who accepted and has the baton; empty if it came back, or never was accepted.
    static Optional<Individual> guest(Referral referral) {
        return switch (referral.stage()) {
            case ACCEPTED, WON, LOST ->
                    referral.outbound()
                            ? Acceptance.in(referral.history().standing()).map(Acceptance::holder)
                            : Optional.empty();
            case LOGGED, OFFERED, WITHDRAWN -> Optional.empty();
        };
    }

    /// Whether the link is for the contact who has the baton.
    public static boolean isFor(Referral referral, Event.Invited link) {
        return guest(referral).filter(link.guest()::is).isPresent();
    }

    /// Whether this guest has a link by which they can work with the referral.
    static boolean hasLink(Referral referral, Partner partner, Individual guest) {
        return partner.guests().stream().anyMatch(guest::is)
                && OfferLinks.issued(referral)
                        .anyMatch(link ->
                                link.guest().is(guest)
                                        && isFor(referral, link)
                                        && OfferLinks.newest(referral, link)
                                        && !OfferLinks.isRevoked(referral, link));
    }

    static boolean isOver(Referral referral, Instant now) {
        return !referral.stage().open()
                && !referral.lastMove().at().plus(AFTER_CLOSING).isAfter(now);
    }

    /// The contact who accepted and holds the baton, or held it when the referral was closed, as
    /// long as a link can serve them.
    public static Optional<Individual> current(Referral referral, Instant now) {
        return guest(referral).filter(_ -> !isOver(referral, now));
    }

    /// Returns why the bearer of a link can't work with the referral after the acceptance; empty if
    /// they can.
    ///
    /// @param partner as it is now: a former contact's link no longer works
    public static Optional<Refusal> refusal(
            Referral referral, Event.Invited link, Partner partner, Instant now) {
        if (OfferLinks.isRevoked(referral, link)
                || partner.guests().stream().noneMatch(link.guest()::is)) {
            return Optional.of(new Refusal.LinkRevoked());
        }
        if (guest(referral).filter(link.guest()::is).isEmpty()
                || link.round() != referral.lastRound()) {
            return Optional.of(
                    OfferLinks.endOf(referral, link.round())
                            .filter(_ -> link.round() != referral.lastRound())
                            .<Refusal>map(Refusal.OfferOver::new)
                            .orElseGet(() -> new Refusal.OfferOver(referral.lastMove())));
        }
        if (!OfferLinks.newest(referral, link)) {
            return Optional.of(new Refusal.LinkReplaced());
        }
        return isOver(referral, now)
                ? Optional.of(new Refusal.LinkOver(referral.lastMove().at()))
                : Optional.empty();
    }

    /// Lets this browser work with the link from now on. It works in one browser only.
    ///
    /// @param proof id of the turn that only this browser can repeat
    public static Decision takeUp(
            Referral referral, Partner partner, String bearer, String proof, Instant now) {
        var link = OfferLinks.byBearer(referral, bearer);
        if (link.isEmpty()) {
            return Decision.refused(new Refusal.LinkReplaced());
        }
        var refusal = refusal(referral, link.get(), partner, now);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        return canBeTakenUp(referral, link.get())
                ? new Decision.Changed(
                        referral.recorded(
                                now, link.get().guest(), new Event.LinkBound(bearer, proof)))
                : Decision.refused(new Refusal.NothingChanged());
    }

    /// Whether a browser may still ask to work with this link: it was made after the acceptance,
    /// and no browser has taken it up.
    public static boolean canBeTakenUp(Referral referral, Event.Invited link) {
        return boundTo(referral, link) == null && !acceptedBy(referral, link);
    }

    /// Whether the link works in the browser that knows this turn.
    ///
    /// @param wrote whether that turn changed the referral, for acceptances of earlier builds
    public static boolean worksIn(
            Referral referral, Event.Invited link, String proof, boolean wrote) {
        var bound = boundTo(referral, link);
        if (bound != null) {
            return bound.equals(proof);
        }
        return acceptedBy(referral, link)
                && acceptance(referral)
                        .map(accepted ->
                                accepted.proof() == null ? wrote : proof.equals(accepted.proof()))
                        .orElse(false);
    }

    private static @Nullable String boundTo(Referral referral, Event.Invited link) {
        return referral.steps().reversed().stream()
                .map(Step::event)
                .flatMap(event ->
                        event instanceof Event.LinkBound bound
                                        && bound.bearer().equals(link.bearer())
                                ? Optional.of(bound.proof()).stream()
                                : Optional.<String>empty().stream())
                .findFirst()
                .orElse(null);
    }

    /// Whether the link was made before the acceptance, so that it was given by it.
    private static boolean acceptedBy(Referral referral, Event.Invited link) {
        for (var step : referral.history().standing().reversed()) {
            if (step.event().equals(link)) {
                return false;
            }
            if (step.event() instanceof Event.Accepted) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Event.Accepted> acceptance(Referral referral) {
        return referral.history().standing().reversed().stream()
                .map(Step::event)
                .flatMap(event ->
                        event instanceof Event.Accepted accepted
                                ? Optional.of(accepted).stream()
                                : Optional.<Event.Accepted>empty().stream())
                .findFirst();
    }
}
