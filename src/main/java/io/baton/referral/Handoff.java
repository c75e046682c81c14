package io.baton.referral;

import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.terms.AgreedTerms;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Passes the baton between the firms: offered, then accepted, declined or lapsed.
public final class Handoff {
    /// Why and when a handoff was declined.
    ///
    /// @param words in the words of the person who declined
    public record DeclineReason(String words, Instant at) {}

    private Handoff() {}

    /// Offers an outbound referral to a partner. The sender keeps the baton.
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
        return offered(referral.with(referral.parties().withPartner(to.id())), firm, by, now);
    }

    /// Offers an inbound referral to the firm's members.
    public static Decision offerToFirm(Referral referral, Firm firm, Individual by, Instant now) {
        if (referral.outbound()) {
            return Decision.refused(new Refusal.WrongDirection(referral.direction()));
        }
        return offered(referral, firm, by, now);
    }

    /// Returns why a button made in an earlier round can't offer a logged referral; empty if it
    /// can.
    public static Optional<Refusal> refusalInLaterRound(Referral referral, int round) {
        return referral.stage() == Stage.LOGGED && referral.rounds() != round
                ? Optional.of(new Refusal.EarlierRound(referral.lastMove()))
                : Optional.empty();
    }

    /// Accepts an outbound referral for the partner's contact, who becomes the baton holder.
    ///
    /// @param partner the partner it was offered to
    /// @param by the contact, or the bearer of a link made for a contact
    /// @param terms those in force, which hold for this referral from now on
    public static Decision accept(
            Referral referral,
            int round,
            Partner partner,
            Individual by,
            Instant now,
            AgreedTerms terms) {
        return accept(referral, round, partner, by, null, now, terms);
    }

    /// @param turn id of the turn if it came by a link, so that its browser is known again
    public static Decision accept(
            Referral referral,
            int round,
            Partner partner,
            Individual by,
            @Nullable String turn,
            Instant now,
            AgreedTerms terms) {
        var proof = OfferLinks.byBearer(referral, by.id()).isPresent() ? turn : null;
        return AnswerRights.refusal(referral, round, partner, by, now)
                .map(Decision::refused)
                .orElseGet(() -> {
                    var event = new Event.Accepted(proof, terms);
                    return accepted(referral, OfferLinks.answersFor(referral, by), event, now);
                });
    }

    /// Accepts an inbound referral for a member of the firm, who becomes the baton holder.
    ///
    /// @param terms as for [#accept]
    public static Decision take(
            Referral referral, int round, Individual member, Instant now, AgreedTerms terms) {
        return AnswerRights.refusalToTake(referral, round)
                .map(Decision::refused)
                .orElseGet(() -> accepted(referral, member, new Event.Accepted(null, terms), now));
    }

    /// Declines an outbound referral and returns the baton to its sender.
    public static Decision decline(
            Referral referral, int round, Partner partner, Individual by, DeclineReason why) {
        return AnswerRights.refusal(referral, round, partner, by, why.at())
                .map(Decision::refused)
                .orElseGet(() ->
                        declined(referral, OfferLinks.answersFor(referral, by), partner.id(), why));
    }

    /// Declines an inbound referral. The partner keeps the client.
    public static Decision turnDown(
            Referral referral, int round, Individual member, DeclineReason why) {
        return AnswerRights.refusalToTake(referral, round)
                .map(Decision::refused)
                .orElseGet(() -> {
                    var partner = Objects.requireNonNull(referral.partner());
                    return declined(referral, member, partner, why);
                });
    }

    private static Decision offered(Referral referral, Firm firm, Individual by, Instant now) {
        if (referral.stage() != Stage.LOGGED) {
            return notNow(referral);
        }
        var round = referral.rounds() + 1;
        var time = AnswerTime.from(now, referral.neededBy(), firm);
        var deadline = time.deadline();
        var offer = new State.Offered(round, now, time.remindAt(), deadline, false);
        var partner = Objects.requireNonNull(referral.partner());
        var event = new Event.Offered(partner, round, deadline);
        return new Decision.Changed(referral.moved(offer, referral.holder(), now, by, event));
    }

    private static Decision accepted(
            Referral referral, Individual by, Event.Accepted event, Instant now) {
        return new Decision.Changed(referral.moved(new State.Accepted(now), by, now, by, event));
    }

    private static Decision declined(
            Referral referral, Individual by, PartnerId partner, DeclineReason why) {
        return returned(referral, by, why.at(), new Event.Declined(partner, why.words()));
    }

    static Decision returned(Referral referral, @Nullable Individual by, Instant at, Event event) {
        return new Decision.Changed(
                referral.moved(new State.Logged(), referral.sender(), at, by, event));
    }

    static Decision notNow(Referral referral) {
        return Decision.refused(new Refusal.NotNow(referral.stage(), referral.lastMove()));
    }
}
