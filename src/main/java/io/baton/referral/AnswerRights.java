package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import java.time.Instant;
import java.util.Optional;

/// Who may answer which offer, as long as it waits for an answer.
public final class AnswerRights {
    private AnswerRights() {}

    /// Returns why a contact of the partner, or the bearer of a link, can't answer; empty if they
    /// can.
    ///
    /// @param partner the partner it was offered to
    public static Optional<Refusal> refusal(
            Referral referral, int round, Partner partner, Individual by, Instant now) {
        var refusal = OfferLinks.refusal(referral, by, now);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!partner.hasContact(OfferLinks.answersFor(referral, by))) {
            return Optional.of(new Refusal.OnlyContacts(partner));
        }
        return refusalInRound(referral, round, Direction.OUT);
    }

    /// Returns why a member can't accept or decline an inbound referral; empty if they can.
    public static Optional<Refusal> refusalToTake(Referral referral, int round) {
        return refusalInRound(referral, round, Direction.IN);
    }

    /// Only the receiving side can answer: a member can't accept for a partner.
    private static Optional<Refusal> refusalInRound(
            Referral referral, int round, Direction direction) {
        return referral.direction() == direction
                ? refusalInRound(referral, round)
                : Optional.of(new Refusal.WrongDirection(referral.direction()));
    }

    /// Returns why the offer of this round can't be answered; empty while it's waiting.
    public static Optional<Refusal> refusalInRound(Referral referral, int round) {
        return switch (referral.state()) {
            case State.Offered offer when offer.round() == round -> Optional.empty();
            case State.Offered _, State.Logged _ ->
                    Optional.of(new Refusal.OfferOver(referral.lastMove()));
            case State.Accepted _, State.Won _, State.Lost _, State.Withdrawn _ ->
                    Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
        };
    }
}
