package io.baton.desk.refer.step;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.PostSubject;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.util.List;
import java.util.stream.Stream;

/// Where the cards of a referral hang, and the names under which they are rewritten.
public final class ReferralPosts {
    private ReferralPosts() {}

    /// The places where an offer to this partner is shown: the shared channel, else each contact; a
    /// contact in another chat than the channel's is not in the channel.
    static List<Place> placesOf(Partner partner) {
        var channel = partner.channel();
        var people = partner.people().stream().map(ReferralPosts::direct);
        if (channel == null) {
            return people.toList();
        }
        var shared = new Place.Channel(channel);
        var elsewhere = people.filter(person -> !person.door().equals(shared.door()));
        return Stream.concat(Stream.of(shared), elsewhere).toList();
    }

    public static Place direct(Individual person) {
        return new Place.Direct(person.id());
    }

    /// A message said for the first time in this step.
    public static Post message(Referral referral, ReferralMessage message, Place to, Card card) {
        return Post.once(post(referral, message.word(), to), to, card, message.subject(referral));
    }

    /// The card that asks the other side, to be rewritten when the offer is answered.
    static Post offerCard(Referral referral, Place to, Card card) {
        var subject =
                new PostSubject.Offer(referral.number(), referral.version(), referral.rounds());
        return new Post.Say(post(referral, "offer", to), to, card, offer(referral, to), subject);
    }

    /// The sender's or the baton holder's own card of an offer, rewritten with the other one.
    public static Post statusCard(Referral referral, Place to, Card card) {
        var subject =
                new PostSubject.OfferStatus(
                        referral.number(), referral.version(), referral.rounds());
        return new Post.Say(post(referral, "offer", to), to, card, offer(referral, to), subject);
    }

    public static Post rewriteOfferCard(Referral referral, Place to, Card card) {
        var subject =
                new PostSubject.OfferUpdate(
                        referral.number(), referral.version(), referral.rounds());
        return new Post.Rewrite(
                post(referral, "answer", to), to, card, offer(referral, to), subject);
    }

    /// The same for each post of one step, as only one write can make this version.
    private static String post(Referral referral, String name, Place to) {
        return "%s/%s/v%d/%s/%s"
                .formatted(firm(referral), referral.label(), referral.version(), name, at(to));
    }

    /// Cards that earlier builds posted are found under this key, so it never changes its shape.
    private static String offer(Referral referral, Place to) {
        return "%s/%s/offer-%d/%s"
                .formatted(firm(referral), referral.label(), referral.rounds(), at(to));
    }

    private static String firm(Referral referral) {
        return referral.firm().value();
    }

    private static String at(Place to) {
        return switch (to) {
            case Place.Channel(var id) -> id;
            case Place.Direct(var id) -> id;
            case Place.Ephemeral(var channel, var person) -> channel + "+" + person;
        };
    }
}
