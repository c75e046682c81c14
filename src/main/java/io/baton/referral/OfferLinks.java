package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets contacts without an account in the chat answer an offer by a link made for that offer.
///
/// A person who comes by a link is only its *bearer*. The history says which contact and which
/// offer the bearer answers for; anywhere else the bearer is a stranger. A link lives as long as
/// its offer: hours or days, where a login link would live minutes. People forward it by hand and
/// answer when they have time, and all it can do is answer this one offer. Afterwards it's for the
/// contact's work with the referral, see [GuestWork].
public final class OfferLinks {
    private OfferLinks() {}

    /// @param bearer the chat's id for a person who comes by the link
    /// @param guest the contact the bearer answers for
    public record Link(String bearer, Individual guest) {}

    /// Makes links for the waiting offer, or for what its guest does with the baton afterwards. A
    /// new link replaces an earlier one for the same contact.
    ///
    /// @param links empty if links can't be made
    public static Decision issue(
            Referral referral, Partner partner, List<Link> links, Individual by, Instant now) {
        if (!(referral.state() instanceof State.Offered)
                && GuestWork.current(referral, now).isEmpty()) {
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
            var event = new Event.Invited(referral.lastRound(), link.bearer(), link.guest());
            next = next.recorded(now, by, event);
        }
        return new Decision.Changed(next);
    }

    /// The links of this round stop working.
    public static Decision revoke(Referral referral, Individual by, Instant now) {
        var next = referral;
        for (var link : issued(referral).filter(link -> isLive(referral, link)).toList()) {
            next = next.recorded(now, by, new Event.LinkRevoked(link.bearer()));
        }
        return next == referral
                ? Decision.refused(new Refusal.NothingChanged())
                : new Decision.Changed(next);
    }

    private static boolean isLive(Referral referral, Event.Invited link) {
        return link.round() == referral.lastRound()
                && newest(referral, link)
                && !isRevoked(referral, link);
    }

    static boolean isRevoked(Referral referral, Event.Invited link) {
        return referral.steps().stream()
                .anyMatch(step -> step.event().equals(new Event.LinkRevoked(link.bearer())));
    }

    /// The links made for a referral, oldest first.
    public static Stream<Event.Invited> issued(Referral referral) {
        return referral.steps().stream()
                .map(Step::event)
                .filter(Event.Invited.class::isInstance)
                .map(Event.Invited.class::cast);
    }

    /// The link this bearer comes by, whether or not it still works.
    public static Optional<Event.Invited> byBearer(Referral referral, String bearer) {
        return issued(referral).filter(link -> link.bearer().equals(bearer)).findFirst();
    }

    /// The partner asked by the offer of this link, even if the offer was undone.
    public static Optional<PartnerId> asked(Referral referral, Event.Invited link) {
        return referral.steps().stream()
                .flatMap(step ->
                        step.event() instanceof Event.Offered(var to, var round, _)
                                        && round == link.round()
                                ? Stream.of(to)
                                : Stream.<PartnerId>empty())
                .findFirst();
    }

    /// The person an answer counts for: the bearer's contact, or the person themselves.
    static Individual answersFor(Referral referral, Individual by) {
        return byBearer(referral, by.id()).map(Event.Invited::guest).orElse(by);
    }

    /// Returns why the bearer of a link can't answer; empty if they can, or if the person isn't a
    /// bearer.
    static Optional<Refusal> refusal(Referral referral, Individual by, Instant now) {
        return byBearer(referral, by.id()).flatMap(link -> refusal(referral, link, now));
    }

    private static Optional<Refusal> refusal(Referral referral, Event.Invited link, Instant now) {
        if (isRevoked(referral, link)) {
            return Optional.of(new Refusal.LinkRevoked());
        }
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

    /// The step that ended the offer of this round, such as the one that undid it; empty while it's
    /// waiting.
    static Optional<Step> endOf(Referral referral, int round) {
        var standing = referral.history().standing();
        boolean undone = standing.stream().noneMatch(step -> offers(step, round));
        return (undone ? referral.steps() : standing)
                .stream()
                        .dropWhile(step -> !offers(step, round))
                        .filter(step ->
                                undone
                                        ? step.event() instanceof Event.Undone
                                        : step.from() == Stage.OFFERED && step.moved())
                        .findFirst();
    }

    private static boolean offers(Step step, int round) {
        return step.event() instanceof Event.Offered offer && offer.round() == round;
    }

    static boolean newest(Referral referral, Event.Invited link) {
        return issued(referral)
                .filter(other -> other.round() == link.round() && other.guest().is(link.guest()))
                .reduce((_, later) -> later)
                .filter(link::equals)
                .isPresent();
    }
}
