package io.baton.referral;

import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the baton passes from one firm to the other: offered, then accepted, declined or lapsed.
public final class Handoff {
    private Handoff() {}

    /// Offers an outbound referral to a partner. The baton stays where it is.
    public static Decision offer(
            Referral referral, Partner to, Firm firm, Individual by, Instant now) {
        if (!referral.outbound()) {
            return Decision.refused(new Refusal.WrongDirection(referral.direction()));
        }
        if (!to.active()) {
            return Decision.refused(new Refusal.Paused(to));
        }
        if (to.contacts().isEmpty()) {
            return Decision.refused(new Refusal.Unreachable(to));
        }
        return offered(referral.withPartner(to.id()), firm, by, now);
    }

    /// Offers an inbound referral to the firm's members.
    public static Decision offerToFirm(Referral referral, Firm firm, Individual by, Instant now) {
        if (referral.outbound()) {
            return Decision.refused(new Refusal.WrongDirection(referral.direction()));
        }
        return offered(referral, firm, by, now);
    }

    /// Why a button that was made in that round can't offer the referral any more, though it lies
    /// with its sender; empty if it can.
    public static Optional<Refusal> refusalInLaterRound(Referral referral, int round) {
        return referral.stage() == Stage.LOGGED && referral.rounds() != round
                ? Optional.of(new Refusal.EarlierRound(referral.lastMove()))
                : Optional.empty();
    }

    /// A contact of the offered partner takes an outbound referral, and with it the baton.
    ///
    /// @param partner the one it was offered to
    /// @param by the contact, or the bearer of a link, who answers for the contact it was made for
    public static Decision accept(
            Referral referral, int round, Partner partner, Individual by, Instant now) {
        return refusalToAnswer(referral, round, partner, by, now)
                .map(Decision::refused)
                .orElseGet(() -> accepted(referral, OfferLinks.answersFor(referral, by), now));
    }

    /// A member of the firm takes an inbound referral, and with it the baton.
    public static Decision take(Referral referral, int round, Individual member, Instant now) {
        return refusalToTake(referral, round)
                .map(Decision::refused)
                .orElseGet(() -> accepted(referral, member, now));
    }

    /// A contact gives an outbound referral back to its sender, and says why.
    public static Decision decline(
            Referral referral, int round, Partner partner, Individual by, DeclineReason why) {
        return refusalToAnswer(referral, round, partner, by, why.at())
                .map(Decision::refused)
                .orElseGet(() ->
                        declined(referral, OfferLinks.answersFor(referral, by), partner.id(), why));
    }

    /// A member says that the firm does not take an inbound referral; the partner keeps the client.
    public static Decision turnDown(
            Referral referral, int round, Individual member, DeclineReason why) {
        return refusalToTake(referral, round)
                .map(Decision::refused)
                .orElseGet(() -> {
                    var partner = Objects.requireNonNull(referral.partner());
                    return declined(referral, member, partner, why);
                });
    }

    /// Why a contact of the offered partner, or the bearer of a link, cannot answer; empty if they
    /// can.
    ///
    /// @param partner the one it was offered to
    public static Optional<Refusal> refusalToAnswer(
            Referral referral, int round, Partner partner, Individual by, Instant now) {
        var spent = OfferLinks.refusal(referral, by, now);
        if (spent.isPresent()) {
            return spent;
        }
        if (!partner.hasContact(OfferLinks.answersFor(referral, by))) {
            return Optional.of(new Refusal.OnlyContacts(partner));
        }
        return refusalInRound(referral, round, Direction.OUT);
    }

    /// Why a member cannot take an inbound referral, or turn it down; empty if they can.
    public static Optional<Refusal> refusalToTake(Referral referral, int round) {
        return refusalInRound(referral, round, Direction.IN);
    }

    /// @param at when it was given
    public record DeclineReason(String words, Instant at) {}

    /// The deadline has passed without an answer: the baton is back with the sender.
    public static Decision lapse(Referral referral, Instant now) {
        if (!referral.late(now)) {
            return notNow(referral);
        }
        var partner = Objects.requireNonNull(referral.partner());
        return back(referral, null, now, new Event.Lapsed(partner));
    }

    /// Half the time is over. Said once for each offer.
    public static Decision remind(Referral referral, Instant now) {
        if (referral.state() instanceof State.Offered(var round, var at, var due, var end, var told)
                && !told
                && !due.isAfter(now)
                && end.isAfter(now)) {
            var reminded = new State.Offered(round, at, due, end, true);
            return new Decision.Changed(
                    referral.moved(reminded, referral.holder(), now, null, new Event.Reminded()));
        }
        return notNow(referral);
    }

    private static Decision offered(Referral referral, Firm firm, Individual by, Instant now) {
        if (referral.stage() != Stage.LOGGED) {
            return notNow(referral);
        }
        var round = referral.rounds() + 1;
        var deadline = firm.deadlineFrom(now);
        var offer = new State.Offered(round, now, firm.reminderFrom(now), deadline, false);
        var partner = Objects.requireNonNull(referral.partner());
        var event = new Event.Offered(partner, round, deadline);
        return new Decision.Changed(referral.moved(offer, referral.holder(), now, by, event));
    }

    /// An answer belongs to an offer in its own direction: a member cannot accept for a partner.
    private static Optional<Refusal> refusalInRound(
            Referral referral, int round, Direction direction) {
        return referral.direction() == direction
                ? refusalInRound(referral, round)
                : Optional.of(new Refusal.WrongDirection(referral.direction()));
    }

    /// Why nothing can be done with the offer of that round; empty while it waits.
    static Optional<Refusal> refusalInRound(Referral referral, int round) {
        return switch (referral.state()) {
            case State.Offered offer when offer.round() == round -> Optional.empty();
            case State.Offered _, State.Logged _ ->
                    Optional.of(new Refusal.OfferOver(referral.lastMove()));
            case State.Accepted _, State.Won _, State.Lost _, State.Withdrawn _ ->
                    Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
        };
    }

    private static Decision accepted(Referral referral, Individual by, Instant now) {
        return new Decision.Changed(
                referral.moved(new State.Accepted(now), by, now, by, new Event.Accepted()));
    }

    private static Decision declined(
            Referral referral, Individual by, PartnerId partner, DeclineReason why) {
        return back(referral, by, why.at(), new Event.Declined(partner, why.words()));
    }

    private static Decision back(
            Referral referral, @Nullable Individual by, Instant at, Event event) {
        return new Decision.Changed(
                referral.moved(new State.Logged(), referral.sender(), at, by, event));
    }

    static Decision notNow(Referral referral) {
        return Decision.refused(new Refusal.NotNow(referral.stage(), referral.lastMove()));
    }
}
