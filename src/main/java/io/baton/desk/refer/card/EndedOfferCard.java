package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;

/// Replaces the card of an offer once it has ended.
public final class EndedOfferCard {
    private EndedOfferCard() {}

    /// For everyone who saw the offer: who answered and when. It has no buttons.
    public static Card of(Referral referral, Partner partner, Firm firm) {
        var last = referral.lastMove();
        var to = referral.outbound() ? partner.name() : firm.name();
        var card =
                Card.titled(referral.label() + ": " + verdict(last, to))
                        .paragraph(OfferCards.clientNeeds(referral))
                        .paragraph(by(last, firm));
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
                    Event.Paid _ ->
                    "changed";
        };
    }

    private static Text by(Step last, Firm firm) {
        var who = last.who();
        var at = TimeFormat.shortMoment(last.at(), firm);
        var text =
                who == null
                        ? Text.of("The deadline passed ")
                        : Text.empty().and(Spans.of(who)).plain(", ");
        var sentence = text.and(at).plain(".");
        return switch (last.event()) {
            case Event.Declined(_, var reason) -> sentence.plain(" Reason: " + reason);
            case Event.Withdrawn(var reason) ->
                    reason.isEmpty() ? sentence : sentence.plain(" Reason: " + reason);
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
                    Event.Paid _ ->
                    sentence;
        };
    }
}
