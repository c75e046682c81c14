package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.Step;

/// Replaces the card of an offer once it has ended.
public final class EndedOfferCard {
    private static final String YOUR_TURN = "You hold the baton now. Contact the client.";

    private EndedOfferCard() {}

    /// For everyone who saw the offer: who answered and when. It has no buttons.
    public static Card of(Referral referral, Partner partner, Firm firm) {
        return withContact(answered(referral, partner, firm), referral);
    }

    /// For one place. The person who accepted also reads there that it's their turn.
    public static Card of(Referral referral, Partner partner, Firm firm, Place to) {
        var card = answered(referral, partner, firm);
        boolean theirTurn =
                referral.stage() == Stage.ACCEPTED
                        && to.equals(new Place.Direct(referral.holder().id()));
        return withContact(theirTurn ? card.paragraph(Text.of(YOUR_TURN)) : card, referral);
    }

    private static Card answered(Referral referral, Partner partner, Firm firm) {
        var to = referral.outbound() ? partner.name() : firm.name();
        return Card.titled(referral.label() + ": " + verdict(referral.lastMove(), to))
                .paragraph(OfferCards.clientNeeds(referral))
                .paragraph(lastLine(referral, to, firm));
    }

    private static Card withContact(Card card, Referral referral) {
        var contact = referral.clientContact();
        return contact != null && Disclosure.contactIsOpen(referral)
                ? card.paragraph(OfferCards.contactLine(contact))
                : card;
    }

    private static String verdict(Step last, String to) {
        return switch (last.event()) {
            case Event.Accepted _ -> to + " took it";
            case Event.Declined _ -> to + " declined";
            case Event.Lapsed _ -> "no answer from " + to;
            case Event.Withdrawn _ -> "withdrawn";
            case Event.Won _ -> "won";
            case Event.Lost _ -> "lost";
            case Event.Offered _ -> "offered to " + to;
            case Event.Logged _,
                    Event.Invited _,
                    Event.Reminded _,
                    Event.Passed _,
                    Event.Noted _,
                    Event.Ended _,
                    Event.Paid _ ->
                    "changed";
        };
    }

    /// `Rita (RingPros) accepted (Tue 3 Nov, 14:02).`
    private static Text lastLine(Referral referral, String to, Firm firm) {
        var last = referral.lastMove();
        var who = last.who();
        if (who == null) {
            var due = OfferDeadline.last(referral).orElse(last.at());
            return Text.of(to + " didn't answer by ")
                    .and(TimeFormat.shortMoment(due, firm))
                    .plain(".");
        }
        return Text.empty()
                .and(Spans.of(who))
                .plain(" " + verb(last, to) + " (")
                .and(TimeFormat.shortMoment(last.at(), firm))
                .plain(")." + reason(last));
    }

    private static String verb(Step last, String to) {
        return switch (last.event()) {
            case Event.Accepted _ -> "(%s) accepted".formatted(to);
            case Event.Declined _ -> "(%s) declined".formatted(to);
            case Event.Withdrawn _ -> "withdrew it";
            case Event.Won _ -> "closed it as won";
            case Event.Lost _ -> "closed it as lost";
            case Event.Offered _ -> "offered it";
            case Event.Logged _,
                    Event.Invited _,
                    Event.Reminded _,
                    Event.Lapsed _,
                    Event.Passed _,
                    Event.Noted _,
                    Event.Ended _,
                    Event.Paid _ ->
                    "changed it";
        };
    }

    private static String reason(Step last) {
        var reason =
                switch (last.event()) {
                    case Event.Declined(_, var words) -> words;
                    case Event.Withdrawn(var words) -> words;
                    case Event.Logged _,
                            Event.Offered _,
                            Event.Invited _,
                            Event.Reminded _,
                            Event.Accepted _,
                            Event.Lapsed _,
                            Event.Passed _,
                            Event.Noted _,
                            Event.Won _,
                            Event.Lost _,
                            Event.Ended _,
                            Event.Paid _ ->
                            "";
                };
        return reason.isEmpty() ? "" : " Reason: " + reason;
    }
}
