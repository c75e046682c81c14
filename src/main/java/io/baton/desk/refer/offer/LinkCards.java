package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.OfferCards;
import io.baton.desk.refer.offer.LinkIssuer.IssuedLink;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The cards by which links are handed on.
final class LinkCards {
    /// Slack shows no link that is longer; some mail programs take no longer one.
    private static final int LONGEST_MAIL = 1000;

    private LinkCards() {}

    /// For one member's eyes: the only time that the links are shown.
    static Card forwarding(Referral referral, Partner partner, Firm firm, List<IssuedLink> links) {
        var card =
                Card.titled("Forward %s to %s".formatted(referral.label(), partner.name()))
                        .paragraph(
                                Text.of("It is offered, but nobody there is in this chat. Please")
                                        .plain(" send on ")
                                        .plain(links.size() == 1 ? "this link" : "these links")
                                        .plain(". It opens the offer, with Accept and Decline, and")
                                        .plain(" needs no account:"));
        for (var link : links) {
            var url = link.url().toString();
            card =
                    card.paragraph(Text.empty().and(new Text.Span.Link(url, url)))
                            .paragraph(
                                    Text.empty()
                                            .and(
                                                    new Text.Span.Link(
                                                            mail(referral, firm, link),
                                                            "Write the mail to "
                                                                    + link.guest().name())));
        }
        return card.note(terms(referral, firm)).buttons(ReferralButtons.newLink(referral));
    }

    private static Text terms(Referral referral, Firm firm) {
        var text = Text.of("Whoever has it can answer for them, once");
        var until =
                referral.state() instanceof State.Offered offer
                        ? text.plain(", until ").and(TimeFormat.shortMoment(offer.deadline(), firm))
                        : text;
        return until.plain(
                ". I do not keep it; if it gets lost, take a new link, and this one ends.");
    }

    /// RFC 6068: all but letters and digits is percent-encoded, line ends are CR LF.
    private static String mail(Referral referral, Firm firm, IssuedLink link) {
        var told = mail(firm, link, OfferCards.oneLine(referral) + ".\n\n");
        return told.length() <= LONGEST_MAIL ? told : mail(firm, link, "");
    }

    private static String mail(Firm firm, IssuedLink link, String need) {
        var body =
                "Hello,\n\n%s has a client for you. %sSee the offer, and accept or decline it, here; no account is needed:\n\n%s\n"
                        .formatted(firm.name(), need, link.url());
        var subject = Shorten.to(60, firm.name()) + " has a client for you";
        return "mailto:%s?subject=%s&body=%s"
                .formatted(
                        encoded(link.guest().name()).replace("%40", "@"),
                        encoded(subject),
                        encoded(body.replace("\n", "\r\n")));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
