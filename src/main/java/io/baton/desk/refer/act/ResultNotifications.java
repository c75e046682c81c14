package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.NextSteps;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The posts when a referral closes, to the partner and to the firm. Each place gets one.
final class ResultNotifications {
    private ResultNotifications() {}

    /// @param card the message about the referral, as its reader may see it
    static List<Post> won(Ask ask, Referral next, Partner partner, Function<Referral, Card> card) {
        return posts(ask, next, partner, card);
    }

    /// Lost or withdrawn. The partner hears about it unless they declined it or let it lapse.
    static List<Post> ended(
            Ask ask, Referral next, Counterparties counterparties, Function<Referral, Card> card) {
        var partner = counterparties.involved(next).orElse(null);
        return posts(ask, next, partner, card);
    }

    /// @param partner null if the partner doesn't hear about it
    private static List<Post> posts(
            Ask ask, Referral next, @Nullable Partner partner, Function<Referral, Card> card) {
        var posts = new ArrayList<Post>();
        var told = new HashSet<Place>();
        if (partner != null) {
            posts.addAll(ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
            for (var post :
                    ReferralNotifications.tellPartner(
                            next, partner, card.apply(Disclosure.toPartner(next)))) {
                posts.add(post);
                told.add(post.to());
            }
        }
        firmPlaces(ask, next)
                .filter(told::add)
                .map(to ->
                        ReferralPosts.message(
                                next,
                                ReferralMessage.RESULT,
                                to,
                                withNextSteps(card.apply(seenAt(to, next)), next, to, partner)))
                .forEach(posts::add);
        return posts;
    }

    /// For members. In a channel that the partner shares, its people can't press them.
    private static Card withNextSteps(
            Card card, Referral next, Place to, @Nullable Partner partner) {
        boolean firmsOwn =
                switch (to) {
                    case Place.Direct(var person) ->
                            partner == null
                                    || partner.people().stream()
                                            .noneMatch(one -> one.id().equals(person));
                    case Place.Channel(var channel, _) ->
                            partner != null && !channel.equals(partner.channel());
                    case Place.Ephemeral _ -> false;
                };
        return firmsOwn ? card.with(new Card.Part.Buttons(NextSteps.likely(next))) : card;
    }

    /// A channel may be shared with the partner.
    private static Referral seenAt(Place place, Referral referral) {
        return place instanceof Place.Direct ? referral : Disclosure.toPartner(referral);
    }

    /// The referral's channel. Without one, the firm's people who had a part in it.
    private static Stream<Place> firmPlaces(Ask ask, Referral next) {
        var channel = next.channel();
        if (channel != null) {
            return Stream.of(new Place.Channel(channel));
        }
        var people = next.outbound() ? Stream.of(next.sender()) : receivers(next);
        return people.filter(person -> !person.is(ask.who())).map(ReferralPosts::direct);
    }

    /// The members who logged, took or were passed an inbound referral.
    private static Stream<Individual> receivers(Referral inbound) {
        return inbound.history().standing().stream()
                .flatMap(step ->
                        switch (step.event()) {
                            case Event.Logged _, Event.Accepted _ -> Stream.ofNullable(step.who());
                            case Event.Passed(_, var to, var at) ->
                                    at == null ? Stream.of(to) : Stream.empty();
                            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                    Stream.empty();
                        });
    }
}
