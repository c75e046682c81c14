package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Place;
import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import io.baton.referral.Stage;

/// Replaces the card of an offer once it has ended.
public final class EndedOfferCard {
    private static final String YOUR_TURN = "You hold the baton now. Contact the client.";

    private EndedOfferCard() {}

    /// For everyone who saw the offer: who answered and when. It has no buttons.
    public static Card of(Referral referral, Partner partner, Firm firm) {
        return withContact(answered(referral, partner, firm), referral);
    }

    /// For one place. The person who holds the baton also reads there that it's their turn, and
    /// what they can do next.
    public static Card of(Referral referral, Partner partner, Firm firm, Place to) {
        var card = answered(referral, partner, firm);
        return isTaken(referral) && to.equals(new Place.Direct(referral.holder().id()))
                ? withNextSteps(card.paragraph(Text.of(YOUR_TURN)), referral, partner, firm)
                : withContact(card, referral);
    }

    /// For the holder alone, next to a card of the offer that others read too.
    public static Card toHolder(Referral referral, Partner partner, Firm firm) {
        var card =
                Card.saying(
                        Text.of("You hold the baton for ")
                                .and(Labels.withClient(referral))
                                .plain(" now. Contact the client."));
        return withNextSteps(card, referral, partner, firm);
    }

    /// Whether someone took it, and may see how to reach the client.
    public static boolean isTaken(Referral referral) {
        return referral.stage() == Stage.ACCEPTED && Disclosure.contactIsOpen(referral);
    }

    /// Only the holder reads it, so it says what was agreed.
    private static Card withNextSteps(Card card, Referral referral, Partner partner, Firm firm) {
        var buttons = NextSteps.forHolder(referral, partner);
        return OfferTerms.agreed(withContact(card, referral), referral, partner, firm)
                .with(new Card.Part.Buttons(buttons));
    }

    private static Card answered(Referral referral, Partner partner, Firm firm) {
        var to = referral.outbound() ? partner.name() : firm.name();
        var card =
                Card.titled(
                                referral.label()
                                        + ": "
                                        + StepWords.of(referral.lastMove().event(), to).title())
                        .paragraph(ClientText.clientNeeds(referral))
                        .paragraph(lastLine(referral, to, firm));
        return EditText.sinceOffer(card, referral);
    }

    private static Card withContact(Card card, Referral referral) {
        var contact = referral.clientContact();
        return contact != null && Disclosure.contactIsOpen(referral)
                ? card.paragraph(ClientText.contactLine(contact))
                : card;
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
        var words = StepWords.of(last.event(), to);
        var reason = words.reason();
        return Text.empty()
                .and(Spans.of(who))
                .plain(" " + words.active() + " (")
                .and(TimeFormat.shortMoment(last.at(), firm))
                .plain(")." + (reason.isEmpty() ? "" : " Reason: " + reason));
    }
}
