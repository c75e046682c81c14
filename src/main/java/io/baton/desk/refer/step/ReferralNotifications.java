package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.OfferTerms;
import io.baton.desk.refer.card.ReminderCards;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The posts when a referral moves: new cards, rewritten cards and messages.
public final class ReferralNotifications {
    private ReferralNotifications() {}

    /// An offer was made: a card with buttons for the other side, and a status card for the sender.
    public static List<Post> offered(Referral referral, Partner partner, Firm firm) {
        var posts = new ArrayList<Post>();
        for (var place : placesOf(referral, partner, firm)) {
            posts.add(
                    ReferralPosts.offerCard(
                            referral,
                            place,
                            OfferCards.offer(
                                    referral,
                                    partner,
                                    firm,
                                    OfferTerms.at(place, referral, partner, firm))));
        }
        var sender = ReferralPosts.direct(referral.sender());
        if (!placesOf(referral, partner, firm).contains(sender)) {
            posts.add(
                    ReferralPosts.statusCard(
                            referral, sender, OfferCards.waiting(referral, partner, firm)));
        }
        return posts;
    }

    /// Half the time to answer has passed.
    public static List<Post> reminded(Referral referral, Partner partner, Firm firm) {
        var posts = new ArrayList<Post>();
        for (var place : placesOf(referral, partner, firm)) {
            posts.add(
                    ReferralPosts.message(
                            referral,
                            ReferralMessage.REMINDER,
                            place,
                            ReminderCards.reminder(referral, firm)));
        }
        if (referral.outbound() && partner.onlyGuests()) {
            var card = ReminderCards.toForward(referral, partner, firm);
            posts.add(
                    ReferralPosts.message(
                            referral,
                            ReferralMessage.FORWARD,
                            ReferralPosts.direct(referral.sender()),
                            card));
        }
        return posts;
    }

    /// The offer ended: its cards lose their buttons, and the sender gets a notice.
    public static List<Post> ended(Referral referral, Partner partner, Firm firm, Card notice) {
        var posts = new ArrayList<>(rewriteOfferCards(referral, partner, firm));
        posts.add(
                ReferralPosts.message(
                        referral,
                        ReferralMessage.NOTICE,
                        ReferralPosts.direct(referral.sender()),
                        notice));
        return posts;
    }

    /// The cards of the latest offer, as they are now.
    public static List<Post> rewriteOfferCards(Referral referral, Partner partner, Firm firm) {
        if (referral.lastRound() == 0) {
            return List.of();
        }
        var places = new LinkedHashSet<>(placesOf(referral, partner, firm));
        places.add(ReferralPosts.direct(referral.sender()));
        Passing.heldDuringOffer(referral).map(ReferralPosts::direct).forEach(places::add);
        return places.stream()
                .map(place ->
                        ReferralPosts.rewriteOfferCard(
                                referral,
                                place,
                                OfferCards.current(referral, partner, firm, place)))
                .toList();
    }

    /// Sends a card to the partner, where its offer was shown.
    public static List<Post> tellPartner(Referral referral, Partner partner, Card card) {
        return tellPartner(referral, partner, ReferralMessage.TOLD, card);
    }

    public static List<Post> tellPartner(
            Referral referral, Partner partner, ReferralMessage message, Card card) {
        return ReferralPosts.placesOf(partner).stream()
                .map(to -> ReferralPosts.message(referral, message, to, card))
                .toList();
    }

    private static List<Place> placesOf(Referral referral, Partner partner, Firm firm) {
        return referral.outbound()
                ? ReferralPosts.placesOf(partner)
                : List.of(firmPlace(referral, partner, firm));
    }

    /// An inbound referral is offered where it was logged, or to the member who logged it. One that
    /// the partner's person brought is offered to the keeper.
    public static Place firmPlace(Referral referral, Partner partner, Firm firm) {
        var channel = referral.channel();
        if (channel != null) {
            return new Place.Channel(channel);
        }
        var logger = referral.steps().getFirst().who();
        var member = logger == null || partner.hasContact(logger) ? firm.keeper() : logger;
        return ReferralPosts.direct(
                member != null ? member : logger != null ? logger : referral.sender());
    }
}
