package io.baton.desk.refer.update;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.desk.Ask;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import java.util.ArrayList;
import java.util.List;

/// The posts when a referral closes, to the partner and to the firm.
final class ResultNotifications {
    private ResultNotifications() {}

    /// @param card the message to the partner and the firm
    static List<Post> won(Ask ask, Referral next, Partner partner, Card card) {
        var posts = new ArrayList<>(toPartner(ask, next, partner, card));
        posts.addAll(notYetTold(posts, toFirm(ask, next, card)));
        return posts;
    }

    /// Lost or withdrawn. The partner hears about it unless they declined it or let it lapse.
    static List<Post> ended(Ask ask, Referral next, Counterparties counterparties, Card card) {
        var posts = new ArrayList<Post>();
        counterparties
                .find(next)
                .filter(_ -> next.rounds() > 0 && next.involvesPartner())
                .ifPresent(partner -> posts.addAll(toPartner(ask, next, partner, card)));
        posts.addAll(notYetTold(posts, toFirm(ask, next, card)));
        return posts;
    }

    /// A channel or a person that belongs to both sides is told once.
    private static List<Post> notYetTold(List<Post> told, List<Post> more) {
        return more.stream()
                .filter(post ->
                        told.stream()
                                .filter(Post.Say.class::isInstance)
                                .noneMatch(each -> each.to().equals(post.to())))
                .toList();
    }

    private static List<Post> toPartner(Ask ask, Referral next, Partner partner, Card card) {
        var posts =
                new ArrayList<>(ReferralNotifications.rewriteOfferCards(next, partner, ask.firm()));
        posts.addAll(ReferralNotifications.tellPartner(next, partner, card));
        return posts;
    }

    /// A result goes to the referral's channel, or to the sender if there is none.
    private static List<Post> toFirm(Ask ask, Referral next, Card card) {
        var channel = next.channel();
        if (channel != null) {
            return List.of(
                    ReferralPosts.message(
                            next, ReferralMessage.RESULT, new Place.Channel(channel), card));
        }
        return next.sender().is(ask.who())
                ? List.of()
                : List.of(
                        ReferralPosts.message(
                                next,
                                ReferralMessage.RESULT,
                                ReferralPosts.direct(next.sender()),
                                card));
    }
}
