package io.baton.desk.refer.act;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Post;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.CommonReplies;
import io.baton.desk.refer.card.Labels;
import io.baton.desk.refer.card.Reader;
import io.baton.desk.refer.step.ReferralNotifications;
import io.baton.desk.refer.step.ReferralPosts;
import io.baton.desk.refer.step.Transitions.Effects;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Reports;
import io.baton.referral.WinFigures;
import io.baton.referral.figure.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What follows when the partner's person reports a result: the firm is asked about it.
public final class ReportPosts {
    private ReportPosts() {}

    /// Of the result that the partner's person reported last, or of one that either side confirmed
    /// or states otherwise.
    public static Effects effects(Ask ask, Referral next, Partner partner) {
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
                        next, partner, (shown, _) -> ReportCards.said(next, shown, partner, firm)));
        var asked = places(Side.FIRM, next, partner);
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
    static List<Post> answered(
            Referral next, Partner partner, BiFunction<Referral, Reader, Text> answer) {
        return FigureQuestions.replaced(
                next, partner, (shown, reader) -> Card.saying(answer.apply(shown, reader)));
    }

    /// The firm's: the member in charge, and the referral's channel unless the partner shares it.
    /// The partner's: the people who can answer, never a channel.
    static List<Place> places(Side side, Referral next, Partner partner) {
        return switch (side) {
            case FIRM -> firmPlaces(next, partner).toList();
            case PARTNER ->
                    WinFigures.respondents(next, partner).stream()
                            .filter(person -> partner.people().stream().anyMatch(person::is))
                            .map(ReferralPosts::direct)
                            .toList();
        };
    }

    private static Stream<Place> firmPlaces(Referral next, Partner partner) {
        var channel = next.channel();
        var person = Stream.of(inCharge(next));
        return channel == null || channel.equals(partner.channel())
                ? person
                : Stream.concat(person, Stream.of(new Place.Channel(channel)));
    }

    static Place inCharge(Referral next) {
        return ReferralPosts.direct(next.outbound() ? next.sender() : next.holder());
    }
}
