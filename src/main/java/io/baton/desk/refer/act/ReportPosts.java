package io.baton.desk.refer.act;

import io.baton.chat.Card;
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
import io.baton.referral.Reports;
import io.baton.referral.figure.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What follows when the partner's person reports a result: the firm is asked about it.
final class ReportPosts {
    private ReportPosts() {}

    static Effects effects(Ask ask, Referral next, Partner partner) {
        return next.steps().getLast().event() instanceof Event.ResultConfirmed
                ? ConfirmingResult.effects(ask, next, partner)
                : FigureQuestions.differing(ask, next, partner)
                        .orElseGet(() -> reported(ask, next, partner));
    }

    private static Effects reported(Ask ask, Referral next, Partner partner) {
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
        posts.addAll(FigureQuestions.asked(Side.FIRM, next, partner, firm));
        posts.addAll(
                FigureQuestions.replaced(
                        next, partner, shown -> ReportCards.said(next, shown, partner, firm)));
        var asked = FigureQuestions.places(Side.FIRM, next, partner);
        var toPartner = ReportCards.said(next, Disclosure.toPartner(next), partner, firm);
        ReferralNotifications.tellPartner(next, partner, toPartner).stream()
                .filter(post -> !asked.contains(post.to()))
                .filter(post -> !post.to().equals(ReferralPosts.direct(ask.who())))
                .forEach(posts::add);
        return posts;
    }

    /// What was answered takes the place of the question, for everyone.
    ///
    /// @param answer about the referral, as its reader may see it
    static List<Post> answered(Referral next, Partner partner, Function<Referral, Text> answer) {
        return FigureQuestions.replaced(next, partner, shown -> Card.saying(answer.apply(shown)));
    }
}
