package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.desk.refer.card.EndedOffer;
import io.baton.desk.refer.card.OfferCards;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;

/// What is posted when a referral moves: cards hung up, rewritten in place, and people told.
public final class Announcements {
    private Announcements() {}

    /// An offer is out: a card with buttons for the other side, and one for who sent it.
    public static List<Post> offered(Referral referral, Partner partner, Firm firm) {
        var posts = new ArrayList<Post>();
        for (var place : placesOf(referral, partner)) {
            posts.add(Keys.hang(referral, place, OfferCards.asking(referral, partner, firm)));
        }
        var sender = Keys.direct(referral.sender());
        if (!placesOf(referral, partner).contains(sender)) {
            posts.add(Keys.hang(referral, sender, OfferCards.waiting(referral, partner, firm)));
        }
        return posts;
    }

    /// Half the time is over.
    public static List<Post> reminded(Referral referral, Partner partner, Firm firm) {
        var posts = new ArrayList<Post>();
        for (var place : placesOf(referral, partner)) {
            posts.add(Keys.say(referral, "reminder", place, OfferCards.reminder(referral, firm)));
        }
        if (referral.outbound() && partner.onlyGuests()) {
            var card = OfferCards.reminderToForward(referral, partner, firm);
            posts.add(Keys.say(referral, "forward", Keys.direct(referral.sender()), card));
        }
        return posts;
    }

    /// The offer is over, one way or another: no dead buttons, and the sender knows.
    ///
    /// @param notice for the sender and, when it is somebody else, for the baton holder
    public static List<Post> ended(Referral referral, Partner partner, Firm firm, Card notice) {
        var posts = new ArrayList<>(rehung(referral, partner, firm));
        posts.add(Keys.say(referral, "notice", Keys.direct(referral.sender()), notice));
        return posts;
    }

    public static List<Post> rehung(Referral referral, Partner partner, Firm firm) {
        if (referral.rounds() == 0) {
            return List.of();
        }
        var places = new ArrayList<>(placesOf(referral, partner));
        var sender = Keys.direct(referral.sender());
        if (!places.contains(sender)) {
            places.add(sender);
        }
        return places.stream()
                .map(place -> Keys.rehang(referral, place, EndedOffer.of(referral, partner, firm)))
                .toList();
    }

    /// Tells the partner's side something, where its offer was shown.
    public static List<Post> toPartner(Referral referral, Partner partner, Card card) {
        return Keys.of(partner).stream().map(to -> Keys.say(referral, "told", to, card)).toList();
    }

    private static List<Place> placesOf(Referral referral, Partner partner) {
        return referral.outbound() ? Keys.of(partner) : List.of(firmPlace(referral));
    }

    /// An inbound referral is offered where it was logged, or to the member who logged it.
    private static Place firmPlace(Referral referral) {
        var channel = referral.channel();
        if (channel != null) {
            return new Place.Channel(channel);
        }
        var logger = referral.story().getFirst().who();
        return Keys.direct(logger == null ? referral.sender() : logger);
    }
}
