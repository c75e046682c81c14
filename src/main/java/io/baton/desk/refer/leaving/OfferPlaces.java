package io.baton.desk.refer.leaving;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.listing.ListedReferrals;
import io.baton.referral.listing.ReferralQuery;
import io.baton.referral.listing.Selection;
import java.util.List;
import java.util.stream.Stream;

/// The cards of a partner's open offers, when its contacts or its channel change: where the offer
/// can't be answered any more, its card says so and loses its buttons.
record OfferPlaces(ListedReferrals referrals) {

    /// The posts for the write that changes the partner.
    List<Post> changed(Ask ask, Partner before, Partner next) {
        var left = without(ReferralPosts.placesOf(before), ReferralPosts.placesOf(next));
        var back = without(ReferralPosts.placesOf(next), ReferralPosts.placesOf(before));
        if (left.isEmpty() && back.isEmpty()) {
            return List.of();
        }
        var with = ReferralQuery.of(new Selection.WithPartner(before.ids()));
        return referrals
                .newestFirst(ask.firm().id(), with.in(Stage.OFFERED))
                .filter(Referral::outbound)
                .flatMap(each ->
                        Stream.concat(
                                left.stream().map(place -> closed(ask, each, place, before)),
                                back.stream()
                                        .filter(Place.Direct.class::isInstance)
                                        .map(place -> open(ask, each, place, next))))
                .toList();
    }

    private static List<Place> without(List<Place> places, List<Place> others) {
        return places.stream().filter(place -> !others.contains(place)).toList();
    }

    private static Post closed(Ask ask, Referral offered, Place place, Partner partner) {
        return ReferralPosts.rewriteOfferCard(
                offered, ask.turn().id(), place, notYours(offered, place, partner));
    }

    /// A contact who was removed by mistake and is back finds the offer on the same card. A new one
    /// has no card, so nothing happens there.
    private static Post open(Ask ask, Referral offered, Place place, Partner partner) {
        return ReferralPosts.rewriteOfferCard(
                offered,
                ask.turn().id(),
                place,
                OfferCards.current(offered, partner, ask.firm(), place));
    }

    /// `R-12 isn't yours any more: you're no longer a contact of RingPros.`
    static Card notYours(Referral referral, Place place, Partner partner) {
        var label = Text.empty().strong(referral.label());
        return Card.saying(
                place instanceof Place.Direct
                        ? label.plain(" isn't yours any more: you're no longer a contact of ")
                                .strong(partner.name())
                                .plain(".")
                        : label.plain(" is no longer on offer here: this channel is no longer ")
                                .plain(partner.name() + "'s."));
    }
}
