package io.baton.desk.refer.card;

import io.baton.chat.Card;
import io.baton.chat.Text;
import io.baton.desk.button.ActButton;
import io.baton.desk.button.ReferralButtons;
import io.baton.desk.button.Verb;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.Disclosure;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cards of an open offer, for the side asked and for the sender.
public final class OfferCards {
    private OfferCards() {}

    /// For the side asked.
    public static Card offer(Referral referral, Partner partner, Firm firm) {
        return offer(referral, partner, firm, mention(referral.sender()));
    }

    public static Card offer(Referral offered, Partner partner, Firm firm, Text sender) {
        var referral = Disclosure.toSideAsked(offered);
        var from = referral.outbound() ? firm.name() : partner.name();
        var card =
                Card.titled(from + " has a client for you")
                        .withSummary(from + " has a client for you: " + oneLine(referral))
                        .paragraph(clientNeeds(referral))
                        .with(
                                new Card.Part.Facts(
                                        List.of(
                                                new Card.Fact("From", sender),
                                                due(referral, firm))));
        var estimate = referral.estimate();
        var worth =
                estimate == null
                        ? card
                        : card.note(Text.of("Worth about ").and(WorthText.withoutAbout(estimate)));
        return worth.with(new Card.Part.Buttons(ReferralButtons.answers(referral)));
    }

    /// For the sender, who still holds the baton.
    public static Card waiting(Referral referral, Partner partner, Firm firm) {
        var to = referral.outbound() ? partner.name() : firm.name();
        var card =
                Card.titled(referral.label() + " is offered to " + to)
                        .paragraph(clientNeeds(referral))
                        .paragraph(
                                Text.of("You hold the baton until they accept. Answer due ")
                                        .and(due(referral, firm).value())
                                        .plain("."));
        if (!referral.outbound()) {
            return card;
        }
        var takeBack = ActButton.of(Verb.TAKE_BACK, referral);
        return partner.onlyGuests()
                ? card.paragraph(notInChat(partner))
                        .buttons(ReferralButtons.newLink(referral), takeBack)
                : card.buttons(takeBack);
    }

    /// For the previous holder, after the baton was passed to a colleague.
    public static Card heldByAnother(Referral referral, Partner partner, Firm firm) {
        return Card.titled(referral.label() + " is offered to " + partner.name())
                .paragraph(clientNeeds(referral))
                .paragraph(
                        Text.empty()
                                .and(Spans.of(referral.holder()))
                                .plain(" holds the baton until they accept. Answer due ")
                                .and(due(referral, firm).value())
                                .plain("."));
    }

    public static Card reminder(Referral offered, Firm firm) {
        var referral = Disclosure.toSideAsked(offered);
        return Card.saying(
                Text.empty()
                        .strong(referral.label())
                        .plain(" (" + oneLine(referral) + ") is still waiting for an answer, due ")
                        .and(due(referral, firm).value())
                        .plain("."));
    }

    /// For the sender, who is the only one who can remind a guest.
    public static Card reminderToForward(Referral referral, Partner partner, Firm firm) {
        return reminder(referral, firm)
                .paragraph(notInChat(partner))
                .buttons(ReferralButtons.newLink(referral));
    }

    /// Without the link: this card stays, and a link is only shown to the person who asks for it.
    private static Text notInChat(Partner partner) {
        return Text.of("I can't reach ")
                .strong(Labels.names(partner.guests()))
                .plain(" here. They answer with the link you forward.");
    }

    public static Text contactLine(String contact) {
        return Text.empty().strong("How to reach the client: ").plain(contact);
    }

    public static Text clientNeeds(Referral referral) {
        return Text.empty()
                .strong(referral.client())
                .plain(" needs ")
                .plain(Shorten.to(2000, referral.need()));
    }

    /// `Worth about $12,000. `, or nothing. Shows how the typed amount was read.
    public static Text worth(Referral referral) {
        var estimate = referral.estimate();
        return estimate == null
                ? Text.empty()
                : Text.of("Worth about ").and(WorthText.withoutAbout(estimate)).plain(". ");
    }

    public static String oneLine(Referral referral) {
        return Shorten.to(40, referral.client()) + " needs " + Shorten.to(80, referral.need());
    }

    private static Card.Fact due(Referral referral, Firm firm) {
        var text =
                referral.state() instanceof State.Offered offer
                        ? Text.empty().and(TimeFormat.shortMoment(offer.deadline(), firm))
                        : Text.empty();
        return new Card.Fact("Answer due", text);
    }

    private static Text mention(@Nullable Individual who) {
        return who == null ? Text.empty() : Text.empty().and(Spans.of(who));
    }
}
