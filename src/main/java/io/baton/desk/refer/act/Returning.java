package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.leaving.Successors;
import io.baton.desk.refer.offer.PartnerProposals;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.referral.Decision;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What steps that return the baton to its sender have in common.
record Returning(Counterparties counterparties, PartnerProposals proposals, Successors successors) {

    /// If the sender has left, someone else gets the baton.
    Decision returned(Decision decision, Ask ask) {
        return decision.then(next -> successors.returned(next, ask.firm(), ask.now()));
    }

    /// The contacts of the partner asked, or of any active partner if it isn't on offer. The one
    /// whose yes a member recorded comes last.
    Stream<WhoSaidYes.Candidate> whoCanSayYes(Referral referral) {
        var partners =
                switch (referral.stage()) {
                    case LOGGED ->
                            referral.outbound()
                                    ? counterparties.active(referral.firm()).stream()
                                    : Stream.<Partner>empty();
                    case OFFERED ->
                            referral.outbound() ? find(referral).stream() : Stream.<Partner>empty();
                    case ACCEPTED ->
                            referral.state().claimedBy() != null
                                    ? find(referral).stream()
                                    : Stream.<Partner>empty();
                    case WON, LOST, WITHDRAWN -> Stream.<Partner>empty();
                };
        return partners.flatMap(partner ->
                        partner.contacts().stream()
                                .map(contact -> new WhoSaidYes.Candidate(partner, contact.who())))
                .sorted(Comparator.comparing(each -> each.contact().is(referral.holder())));
    }

    /// The partner whose contact could have said yes; empty if it could be any partner's.
    Optional<Partner> asked(Referral referral) {
        return referral.stage() == Stage.OFFERED || referral.state().claimedBy() != null
                ? find(referral)
                : Optional.empty();
    }

    Optional<Partner> find(Referral referral) {
        return counterparties.find(referral);
    }

    Optional<Partner> involved(Referral referral) {
        return counterparties.involved(referral);
    }

    Partner partnerOf(Referral referral) {
        return counterparties.partnerOf(referral);
    }

    /// The offer's cards lose their buttons, the partner is told, and so is the holder unless they
    /// did it themselves.
    ///
    /// @param toPartner null if the partner knows
    List<Post> posts(Ask ask, Referral next, @Nullable Text toPartner, Text toHolder) {
        var partner = partnerOf(next);
        var posts =
                new ArrayList<>(ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
        if (toPartner != null) {
            posts.addAll(
                    ReferralNotifications.tellPartner(
                            next, partner, ReferralMessage.RETURNED, Card.saying(toPartner)));
        }
        if (!next.holder().is(ask.who())) {
            posts.add(notice(ask, next, toHolder));
        }
        if (!next.steps().getFirst().madeBy(ask.who())) {
            posts.addAll(proposals.postToLogger(Card.saying(toHolder), next));
        }
        return posts;
    }

    private Post notice(Ask ask, Referral next, Text toHolder) {
        Place to = ReferralPosts.direct(next.holder());
        var card = Card.saying(toHolder).paragraph(Text.of("You hold the baton."));
        return ReferralPosts.message(
                next, ReferralMessage.NOTICE, to, withNextBest(card, ask, next));
    }

    /// For the person who returned it.
    Reply answer(Ask ask, Referral next) {
        var back = Text.empty().strong(next.label()).plain(" is back with ");
        return ask.asker().isMember()
                ? new Reply.Whisper(
                        withNextBest(
                                Card.saying(back.and(holder(ask, next)).plain(".")), ask, next))
                : CommonReplies.whisper(
                        back.plain(ask.firm().name() + ". Thank you for saying so."));
    }

    /// `Rita at RingPros`, or a member's name.
    Text actor(Ask ask, Referral referral) {
        var who = Text.empty().and(Spans.of(ask.who()));
        return ask.asker().isMember() ? who : who.plain(" at " + partnerOf(referral).name());
    }

    /// With the holder's next step.
    Card withNextBest(Card card, Ask ask, Referral next) {
        return proposals.withNextBestInstead(card, next, ask.firm());
    }

    /// `with you`, or the holder's name.
    static Text holder(Ask ask, Referral next) {
        return next.holder().is(ask.who())
                ? Text.of("you")
                : Text.empty().and(Spans.of(next.holder()));
    }
}
