package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.desk.refer.card.EndedOfferCard;
import io.baton.desk.refer.card.OfferCards;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;

/// The posts when a referral moves: new cards, rewritten cards and messages.
public final class ReferralNotifications {
    private ReferralNotifications() {}

    /// An offer was made: a card with buttons for the other side, and a status card for the sender.
    public static List<Post> offered(Referral referral, Partner partner, Firm firm) {
        var posts = new ArrayList<Post>();
        for (var place : placesOf(referral, partner)) {
            posts.add(
                    ReferralPosts.offerCard(
                            referral, place, OfferCards.offer(referral, partner, firm)));
        }
        var sender = ReferralPosts.direct(referral.sender());
        if (!placesOf(referral, partner).contains(sender)) {
            posts.add(
                    ReferralPosts.statusCard(
                            referral, sender, OfferCards.waiting(referral, partner, firm)));
        }
        return posts;
    }

    /// Half the time to answer has passed.
    public static List<Post> reminded(Referral referral, Partner partner, Firm firm) {
        var posts = new ArrayList<Post>();
        for (var place : placesOf(referral, partner)) {
            posts.add(
                    ReferralPosts.message(
                            referral,
                            ReferralMessage.REMINDER,
                            place,
                            OfferCards.reminder(referral, firm)));
        }
        if (referral.outbound() && partner.onlyGuests()) {
            var card = OfferCards.reminderToForward(referral, partner, firm);
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

    public static List<Post> rewriteOfferCards(Referral referral, Partner partner, Firm firm) {
        if (referral.rounds() == 0) {
            return List.of();
        }
        var places = new ArrayList<>(placesOf(referral, partner));
        var sender = ReferralPosts.direct(referral.sender());
        if (!places.contains(sender)) {
            places.add(sender);
        }
        return places.stream()
                .map(place ->
                        ReferralPosts.rewriteOfferCard(
                                referral,
                                place,
                                EndedOfferCard.of(
                                        place.equals(sender)
                                                ? referral
                                                : Disclosure.toSideAsked(referral),
                                        partner,
                                        firm,
                                        place)))
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

    private static List<Place> placesOf(Referral referral, Partner partner) {
        return referral.outbound() ? ReferralPosts.placesOf(partner) : List.of(firmPlace(referral));
    }

    /// An inbound referral is offered where it was logged, or to the member who logged it.
    private static Place firmPlace(Referral referral) {
        var channel = referral.channel();
        if (channel != null) {
            return new Place.Channel(channel);
        }
        var logger = referral.steps().getFirst().who();
        return ReferralPosts.direct(logger == null ? referral.sender() : logger);
    }
}
