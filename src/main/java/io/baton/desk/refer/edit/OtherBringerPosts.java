package io.baton.desk.refer.edit;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.OfferTerms;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.ReferralStep.Earlier;
import io.baton.desk.text.Spans;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Bringer;
import io.baton.referral.Passing;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells both partners, and corrects the cards, when another partner brought a client.
record OtherBringerPosts(Ask ask, EditStep.Parts parts) {

    /// To the firm and to the partner who brought it.
    List<Post> of(Referral next) {
        var partner = parts.counterparties().partnerOf(next);
        var sender = ReferralPosts.direct(next.sender());
        var firmPlace = ReferralNotifications.firmPlace(next, partner, ask.firm());
        if (next.stage() != Stage.OFFERED) {
            return List.of(told(next));
        }
        var posts = new ArrayList<Post>();
        ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()).stream()
                .filter(post -> !post.to().equals(sender) || sender.equals(firmPlace))
                .forEach(posts::add);
        if (!sender.equals(firmPlace)) {
            posts.add(
                    ReferralPosts.statusCard(
                            next, sender, OfferCards.waiting(next, partner, ask.firm())));
        }
        if (isAtOtherPartner(next, firmPlace)) {
            posts.add(privately(next, partner));
        }
        return posts;
    }

    /// It was logged in the channel that the firm shares with the partner who didn't bring it.
    private boolean isAtOtherPartner(Referral next, Place firmPlace) {
        return firmPlace instanceof Place.Channel(var channel, _)
                && parts.counterparties()
                        .find(Bringer.before(next))
                        .filter(before -> channel.equals(before.channel()))
                        .isPresent();
    }

    /// For the member who logged it.
    private Post privately(Referral next, Partner partner) {
        var logger = next.steps().getFirst().who();
        return ReferralPosts.offerCard(
                next,
                ReferralPosts.direct(logger == null ? ask.who() : logger),
                OfferCards.offer(
                        next,
                        partner,
                        ask.firm(),
                        OfferTerms.asOfLastStep(next, partner, ask.firm())));
    }

    private Post told(Referral next) {
        var said =
                Text.empty()
                        .and(Spans.of(ask.who()))
                        .plain(" says that you brought ")
                        .and(Labels.withClient(next))
                        .plain(". You hold the baton.");
        return ReferralPosts.message(
                next,
                ReferralMessage.PASSED,
                ReferralPosts.direct(next.holder()),
                Card.saying(said));
    }

    /// To the partner who didn't. Their cards no longer say what the client needs.
    Earlier before(Referral next) {
        var before = Bringer.before(next);
        var partner = parts.counterparties().partnerOf(before);
        var firmPlace = ReferralNotifications.firmPlace(before, partner, ask.firm());
        var posts = new ArrayList<Post>();
        Stream.concat(Stream.of(before.sender()), Passing.heldDuringOffer(before))
                .distinct()
                .map(ReferralPosts::direct)
                .filter(place -> !place.equals(firmPlace))
                .forEach(place -> posts.add(closed(before, partner, place)));
        if (partner.hasContact(before.holder())) {
            posts.add(
                    ReferralPosts.message(
                            before,
                            ReferralMessage.TAKEN,
                            ReferralPosts.direct(before.holder()),
                            Card.saying(notTheirs(before, partner))));
        }
        return new Earlier(before, posts);
    }

    private Post closed(Referral before, Partner partner, Place place) {
        var said =
                Text.empty()
                        .strong(before.label())
                        .plain(" isn't from %s: corrected by ".formatted(partner.name()))
                        .and(Spans.of(ask.who()))
                        .plain(".");
        return ReferralPosts.rewriteOfferCard(before, place, Card.saying(said));
    }

    private Text notTheirs(Referral before, Partner partner) {
        Individual by = ask.who();
        return Text.empty()
                .and(Spans.of(by))
                .plain(" says that %s didn't bring ".formatted(partner.name()))
                .and(Labels.withClient(before))
                .plain(". You no longer hold the baton, and there's nothing for you to do.");
    }
}
