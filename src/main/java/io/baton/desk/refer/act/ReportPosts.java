package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.Reports;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Asks the firm about a result that the partner's person reported, until someone answers.
final class ReportPosts {
    private ReportPosts() {}

    static Effects effects(Ask ask, Referral next, Partner partner) {
        var firm = ask.firm();
        var shown = Disclosure.toPartner(next);
        var reply =
                Labels.withClient(shown)
                        .and(ReportCards.result(Reports.last(next).orElseThrow(), firm))
                        .plain(
                                ". %s confirms it; until then it counts as unconfirmed."
                                        .formatted(firm.name()));
        return new Effects(CommonReplies.whisper(reply), posts(ask, next, partner));
    }

    private static List<Post> posts(Ask ask, Referral next, Partner partner) {
        var firm = ask.firm();
        var posts = new ArrayList<>(ReferralNotifications.rewriteOfferCards(next, partner, firm));
        var asked = firmPlaces(next, partner).toList();
        asked.forEach(to ->
                posts.add(
                        ReferralPosts.reportCard(
                                next, to, ReportCards.question(next, partner, firm))));
        posts.addAll(rewritten(next, partner, ReportCards.said(next, next, partner, firm)));
        var toPartner = ReportCards.said(next, Disclosure.toPartner(next), partner, firm);
        ReferralNotifications.tellPartner(next, partner, toPartner).stream()
                .filter(post -> !asked.contains(post.to()))
                .filter(post -> !post.to().equals(ReferralPosts.direct(ask.who())))
                .forEach(posts::add);
        return posts;
    }

    /// What a member answered takes the place of the question, for everyone.
    static List<Post> answered(Referral next, Partner partner, Text answer) {
        return rewritten(next, partner, Card.saying(answer));
    }

    /// The question about the result before the last step. Without effect if there was none.
    private static List<Post> rewritten(Referral next, Partner partner, Card card) {
        var earlier = next.steps().subList(0, next.steps().size() - 1);
        int before = Reports.lastNumber(new ReferralHistory(earlier, List.of()));
        return isReported(next)
                ? firmPlaces(next, partner)
                        .map(to -> ReferralPosts.rewriteReportCard(next, before, to, card))
                        .toList()
                : List.of();
    }

    private static boolean isReported(Referral next) {
        return next.steps().stream()
                .limit(next.steps().size() - 1L)
                .anyMatch(step ->
                        switch (step.event()) {
                            case Event.Won won -> won.reported();
                            case Event.Lost lost -> lost.reported();
                            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> false;
                        });
    }

    /// The sender, and the referral's channel unless the partner shares it.
    private static Stream<Place> firmPlaces(Referral next, Partner partner) {
        var channel = next.channel();
        var sender = Stream.of(ReferralPosts.direct(next.sender()));
        return channel == null || channel.equals(partner.channel())
                ? sender
                : Stream.concat(sender, Stream.of(new Place.Channel(channel)));
    }
}
