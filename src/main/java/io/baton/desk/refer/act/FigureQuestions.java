package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.card.AskedFigure;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.card.ResultAnswers;
import io.baton.desk.refer.step.ReferralMessage;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.ReferralHistory;
import io.baton.referral.Reports;
import io.baton.referral.WinFigures;
import io.baton.referral.figure.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Asks one side about a result that the other recorded: once for each figure, until someone
/// answers.
public final class FigureQuestions {
    private FigureQuestions() {}

    /// The two sides have stated different figures; empty if they don't differ.
    public static Optional<Effects> differing(Ask ask, Referral next, Partner partner) {
        var firm = ask.firm();
        var asker = ask.asker().isMember() ? Side.FIRM : Side.PARTNER;
        return ReportCards.differing(next, partner, firm)
                .map(both -> {
                    var posts =
                            new ArrayList<>(
                                    ReferralNotifications.rewriteOfferCards(next, partner, firm));
                    posts.addAll(asked(asker.other(), next, partner, firm));
                    Function<Referral, Text> told =
                            shown -> Labels.withClient(shown).plain(": ").and(both);
                    posts.addAll(
                            ReportPosts.answered(next, partner, (shown, _) -> told.apply(shown)));
                    if (asker == Side.FIRM) {
                        posts.addAll(toMemberInCharge(ask, next, Card.saying(told.apply(next))));
                    }
                    var reply =
                            told.apply(ReportCards.shown(asker, next))
                                    .plain(whoIsAsked(asker.other(), next, partner, firm));
                    return new Effects(CommonReplies.whisper(reply), posts);
                });
    }

    private static String whoIsAsked(Side side, Referral next, Partner partner, Firm firm) {
        return ReportPosts.places(side, next, partner).isEmpty()
                ? ""
                : switch (side) {
                    case FIRM -> " I've asked %s.".formatted(firm.name());
                    case PARTNER ->
                            " I've asked %s."
                                    .formatted(Labels.names(WinFigures.respondents(next, partner)));
                };
    }

    private static List<Post> toMemberInCharge(Ask ask, Referral next, Card card) {
        return Stream.of(ReportPosts.inCharge(next))
                .filter(to -> !to.equals(ReferralPosts.direct(ask.who())))
                .map(to -> ReferralPosts.message(next, ReferralMessage.RESULT, to, card))
                .toList();
    }

    /// The question to this side.
    static List<Post> asked(Side side, Referral next, Partner partner, Firm firm) {
        return ReportPosts.places(side, next, partner).stream()
                .map(to ->
                        ReferralPosts.reportCard(
                                next, to, ReportCards.question(side, next, partner, firm)))
                .toList();
    }

    /// The posts about what the firm recorded, with the question to those at the partner who are
    /// asked. Each place gets one.
    public static List<Post> withQuestion(
            List<Post> told, Referral next, Partner partner, Firm firm) {
        if (!next.state().asks(Side.PARTNER)) {
            return told;
        }
        var asked = ReportPosts.places(Side.PARTNER, next, partner);
        var cards = new HashMap<Place, Card>();
        var posts = new ArrayList<Post>();
        for (var post : told) {
            if (post instanceof Post.Say say && asked.contains(post.to())) {
                cards.put(say.to(), say.card());
            } else {
                posts.add(post);
            }
        }
        for (var to : asked) {
            var question =
                    Optional.ofNullable(cards.get(to))
                            .map(card ->
                                    card.paragraph(AskedFigure.of(next))
                                            .with(
                                                    new Card.Part.Buttons(
                                                            ResultAnswers.of(next, Side.PARTNER))))
                            .orElseGet(
                                    () -> ReportCards.question(Side.PARTNER, next, partner, firm));
            posts.add(ReferralPosts.reportCard(next, to, question));
        }
        return posts;
    }

    /// What takes the place of the questions before the last step. Without effect if there were
    /// none. A side that is asked anew has one question, the new one.
    ///
    /// @param card about the referral, as its reader may see it
    public static List<Post> replaced(
            Referral next, Partner partner, BiFunction<Referral, Reader, Card> card) {
        var earlier = Reports.beforeLast(next);
        int before = Reports.lastNumber(new ReferralHistory(earlier, List.of()));
        return Stream.of(Side.values())
                .filter(side -> Reports.wasAsked(side, earlier))
                .flatMap(side ->
                        ReportPosts.places(side, next, partner).stream()
                                .map(to ->
                                        ReferralPosts.rewriteReportCard(
                                                next,
                                                before,
                                                to,
                                                ReportCards.isAsked(side, next)
                                                        ? askedAnew(ReportCards.shown(side, next))
                                                        : card.apply(
                                                                ReportCards.shown(side, next),
                                                                Reader.at(to, side)))))
                .toList();
    }

    private static Card askedAnew(Referral shown) {
        return Card.saying(
                Labels.withClient(shown).plain(" has changed since. The new question is below."));
    }
}
