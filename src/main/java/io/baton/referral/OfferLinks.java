package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How somebody without a seat in the chat answers an offer: by a link made for that one offer.
///
/// Whoever comes by a link is nobody but its *bearer*. The story says for which contact the bearer
/// answers, and for which offer; anywhere else the bearer is a stranger. A link lives as long as
/// its offer, which is hours or days where a link to log in should live minutes: it is forwarded by
/// hand and answered when its reader has time, and all that it can do is to answer this offer once.
public final class OfferLinks {
    private OfferLinks() {}

    /// @param bearer the chat's id of whoever comes by the link
    public record Link(String bearer, Individual guest) {}

    /// Makes links for the offer that waits. An earlier one for the same contact is replaced.
    ///
    /// @param links none where none can be made
    public static Decision issue(
            Referral referral, Partner partner, List<Link> links, Individual by, Instant now) {
        if (!(referral.state() instanceof State.Offered offer)) {
            return Handoff.notNow(referral);
        }
        if (links.isEmpty()) {
            return Decision.refused(
                    partner.guests().isEmpty()
                            ? new Refusal.Unreachable(partner)
                            : new Refusal.NoLinks(partner));
        }
        var next = referral;
        for (var link : links) {
            var event = new Event.Invited(offer.round(), link.bearer(), link.guest());
            next = next.recorded(now, by, event);
        }
        return new Decision.Changed(next);
    }

    /// The links made for a referral, the oldest first.
    public static Stream<Event.Invited> issued(Referral referral) {
        return referral.steps().stream()
                .map(Step::event)
                .filter(Event.Invited.class::isInstance)
                .map(Event.Invited.class::cast);
    }

    /// The link by which this bearer comes, spent or not.
    public static Optional<Event.Invited> byBearer(Referral referral, String bearer) {
        return issued(referral).filter(link -> link.bearer().equals(bearer)).findFirst();
    }

    /// Who answers when this person does: a bearer's contact, or the person himself.
    static Individual answersFor(Referral referral, Individual by) {
        return byBearer(referral, by.id()).map(Event.Invited::guest).orElse(by);
    }

    /// What stands against an answer by the bearer of a link; nothing where somebody is no bearer.
    static Optional<Refusal> refusal(Referral referral, Individual by, Instant now) {
        return byBearer(referral, by.id()).flatMap(link -> refusal(referral, link, now));
    }

    private static Optional<Refusal> refusal(Referral referral, Event.Invited link, Instant now) {
        var end = endOf(referral, link.round());
        if (end.isPresent()) {
            return Optional.of(new Refusal.OfferOver(end.get()));
        }
        if (!newest(referral, link)) {
            return Optional.of(new Refusal.LinkReplaced());
        }
        return referral.state() instanceof State.Offered offer && referral.late(now)
                ? Optional.of(new Refusal.LinkExpired(offer.deadline()))
                : Optional.empty();
    }

    /// The step that ended the offer of this round; empty while it waits.
    private static Optional<Step> endOf(Referral referral, int round) {
        return referral.steps().stream()
                .dropWhile(step ->
                        !(step.event() instanceof Event.Offered offer && offer.round() == round))
                .filter(step -> step.from() == Stage.OFFERED && step.moved())
                .findFirst();
    }

    private static boolean newest(Referral referral, Event.Invited link) {
        return issued(referral)
                .filter(other -> other.round() == link.round() && other.guest().is(link.guest()))
                .reduce((_, later) -> later)
                .filter(link::equals)
                .isPresent();
    }
}
