package io.baton.desk.refer.leaving;

import io.baton.chat.Card;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.refer.card.ClientText;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.NextSteps;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.card.PartnerSteps;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.text.Spans;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;

/// The posts when someone takes over from a person who has left.
final class LeaverPosts {
    private final Counterparties counterparties;

    LeaverPosts(Counterparties counterparties) {
        this.counterparties = counterparties;
    }

    /// To the one who takes over; also to the member in charge if the partner's side changed.
    List<Post> of(Referral next, Individual left, Individual to, Firm firm) {
        var posts = new ArrayList<Post>();
        posts.add(
                ReferralPosts.message(
                        next,
                        ReferralMessage.PASSED,
                        ReferralPosts.direct(to),
                        withNextSteps(Card.saying(toSuccessor(next, left, to)), next, to)));
        if (!next.sender().is(to)) {
            posts.add(message(next, ReferralMessage.TAKEN, next.sender(), toSender(next, left)));
        }
        counterparties
                .find(next)
                .filter(_ -> next.outbound())
                .ifPresent(partner -> posts.addAll(offerCards(next, partner, left, to, firm)));
        return posts;
    }

    /// The offer's cards: the new holder of a waiting one gets the sender's; those of one that was
    /// accepted say who holds the baton.
    private static List<Post> offerCards(
            Referral next, Partner partner, Individual left, Individual to, Firm firm) {
        return switch (next.stage()) {
            case OFFERED ->
                    List.of(
                            ReferralPosts.statusCard(
                                    next,
                                    ReferralPosts.direct(to),
                                    OfferCards.waiting(next, partner, firm)));
            case ACCEPTED -> {
                var posts =
                        new ArrayList<>(
                                ReferralNotifications.rewriteOfferCards(next, partner, firm));
                var place = ReferralPosts.direct(left);
                if (posts.stream().noneMatch(post -> post.to().equals(place))) {
                    var card = OfferPlaces.notYours(next, place, partner);
                    posts.add(ReferralPosts.rewriteOfferCard(next, place, card));
                }
                yield posts;
            }
            case LOGGED, WON, LOST, WITHDRAWN -> List.of();
        };
    }

    private Card withNextSteps(Card card, Referral next, Individual to) {
        var buttons =
                counterparties
                        .find(next)
                        .filter(partner -> partner.hasContact(to))
                        .map(partner -> PartnerSteps.forHolder(next, partner))
                        .orElseGet(() -> NextSteps.likely(next));
        return buttons.isEmpty() ? card : card.with(new Card.Part.Buttons(buttons));
    }

    private static Post message(Referral next, ReferralMessage message, Individual to, Text text) {
        return ReferralPosts.message(next, message, ReferralPosts.direct(to), Card.saying(text));
    }

    /// `Anna has left, so you hold the baton for R-12: Acme needs VoIP.`
    private Text toSuccessor(Referral next, Individual left, Individual to) {
        return Text.of(why(next, left))
                .plain(
                        next.holder().is(to)
                                ? ", so you hold the baton for "
                                : ", so you get the results of ")
                .strong(next.label())
                .plain(": ")
                .and(ClientText.clientNeeds(next))
                .plain(".");
    }

    /// `Rita has left. Marco holds the baton for R-12 (Acme) now.`
    private Text toSender(Referral next, Individual left) {
        return Text.of(why(next, left))
                .plain(". ")
                .and(Spans.of(next.holder()))
                .plain(" holds the baton for ")
                .and(Labels.withClient(next))
                .plain(" now.");
    }

    /// @param next the referral after someone took over from them
    private String why(Referral next, Individual left) {
        return counterparties
                .find(next)
                .filter(partner -> answeredFor(partner, next, left) && !partner.hasContact(left))
                .map(partner ->
                        "%s is no longer a contact of %s".formatted(left.name(), partner.name()))
                .orElse(left.name() + " has left");
    }

    /// Whether they accepted for the partner, or brought the client, as their successor does now.
    private static boolean answeredFor(Partner partner, Referral next, Individual left) {
        return acceptedForPartner(next, left)
                || !next.outbound() && partner.hasContact(next.sender());
    }

    private static boolean acceptedForPartner(Referral next, Individual left) {
        return next.outbound()
                && next.steps().stream()
                        .anyMatch(step ->
                                step.event() instanceof Event.Accepted && step.madeBy(left)
                                        || step.event()
                                                        instanceof
                                                        Event.AcceptedElsewhere(var who, _, _, _)
                                                && who.is(left)
                                        || step.event() instanceof Event.Passed(_, var to, var at)
                                                && at != null
                                                && to.is(left));
    }
}
