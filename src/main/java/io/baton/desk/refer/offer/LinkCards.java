package io.baton.desk.refer.offer;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.refer.card.ClientText;
import io.baton.desk.refer.offer.LinkIssuer.IssuedLink;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The card with the links for a member to forward.
final class LinkCards {
    /// Longest `mailto:` link. Slack doesn't show longer ones, and some email programs reject them.
    private static final int LONGEST_MAIL = 1000;

    private static final String NOT_STORED =
            "I don't keep links. Press New link for another; the old one stops working.";

    private LinkCards() {}

    /// For one member. The links are shown only here.
    static Card forwarding(Referral referral, Partner partner, Firm firm, List<IssuedLink> links) {
        var card =
                Card.titled("Forward %s to %s".formatted(referral.label(), partner.name()))
                        .paragraph(
                                Text.of("No one at ")
                                        .strong(partner.name())
                                        .plain(" is in a chat with me, so forward ")
                                        .plain(links.size() == 1 ? "this link" : "these links")
                                        .plain(
                                                isOffer(referral)
                                                        ? ". They can accept or decline there; no account needed."
                                                        : ". They can report back there; no account needed."));
        for (var link : links) {
            var url = link.url().toString();
            card =
                    card.paragraph(Text.empty().and(new Text.Span.SecretLink(url, url, NOT_STORED)))
                            .paragraph(
                                    Text.empty()
                                            .and(
                                                    new Text.Span.SecretLink(
                                                            mail(referral, firm, link),
                                                            writeTo(link.guest()),
                                                            writeTo(link.guest()))));
        }
        return card.note(terms(referral, firm)).buttons(ReferralButtons.newLink(referral));
    }

    private static String writeTo(Individual guest) {
        return "Write the email to " + guest.name();
    }

    private static Text terms(Referral referral, Firm firm) {
        if (!isOffer(referral)) {
            return Text.of(
                    "It works on the first device that opens it. The old link stops working.");
        }
        var text = Text.of("Anyone with the link can answer once");
        var until =
                referral.state() instanceof State.Offered offer
                        ? text.plain(", until ").and(TimeFormat.shortMoment(offer.deadline(), firm))
                        : text;
        return until.plain(". If it gets lost, press New link; the old one stops working.");
    }

    /// RFC 6068: everything but letters and digits is percent-encoded, and lines end with CR LF.
    private static String mail(Referral referral, Firm firm, IssuedLink link) {
        var withNeed =
                mail(
                        isOffer(referral),
                        firm,
                        link,
                        ClientText.oneLine(Disclosure.toSideAsked(referral)) + ".\n\n");
        return withNeed.length() <= LONGEST_MAIL
                ? withNeed
                : mail(isOffer(referral), firm, link, "");
    }

    private static String mail(boolean isOffer, Firm firm, IssuedLink link, String need) {
        var body =
                (isOffer
                                ? "Hello,\n\n%s has a client for you. %sYou can accept or decline here, no account needed:\n\n%s\n"
                                : "Hello,\n\nthis is the new link for %s's client. %sYou can report back here, no account needed:\n\n%s\n")
                        .formatted(firm.name(), need, link.url());
        var subject = Shorten.to(60, firm.name()) + " has a client for you";
        return "mailto:%s?subject=%s&body=%s"
                .formatted(
                        encoded(link.guest().name()).replace("%40", "@"),
                        encoded(subject),
                        encoded(body.replace("\n", "\r\n")));
    }

    private static boolean isOffer(Referral referral) {
        return referral.state() instanceof State.Offered;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
